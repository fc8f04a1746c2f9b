// Hostile JavaScript in the realm of a guest's process. Each attack is also tried in a plain Node, where it must
// succeed: one that cannot is none.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { promisify } from "node:util";
import { after, before as beforeAll, test } from "node:test";
import { onPath } from "../on-path.mjs";
import { glovebox } from "../sources.mjs";

const run = promisify(execFile);
const boot = await readFile(
  new URL("../../../../../../web-client/src/main/js/node/guest-process.cjs", import.meta.url),
  "utf8",
);
/** All of Node, in the place of the boot. */
const plain = `process.once("message", ({ program }) => { new (require("node:vm").Script)(program, {
  importModuleDynamically: require("node:vm").constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }).runInThisContext();
  globalThis.onmessage({ data: { port: { postMessage: (told) => process.send(require("node:v8").serialize(told)) } } }); });`;

let hits = 0;
let port;
const server = http.createServer((request, response) => response.end("here"));
server.on("connection", () => hits++);
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address());
});
const folders = [];
after(async () => {
  server.close().closeAllConnections();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

/** Each gives what it got, and throws where it gets nothing. */
const ATTACKS = {
  process: "process.pid",
  require: 'require("node:fs").readFileSync("/etc/hostname", "utf8")',
  "import of files": 'import("node:fs").then((fs) => fs.readdirSync("/"))',
  "import of a child process": 'import("node:child_process").then((m) => String(m.execSync("id")))',
  "import of a worker": 'import("node:worker_threads").then((m) => String(m.Worker))',
  "import of data": 'import("data:text/javascript,export default 1").then((m) => m.default)',
  "code from texts": 'Function("return 1")()',
  "code from texts by eval": '(0, eval)("1")',
  "code from a generator": '(function* () {}).constructor("yield 1")().next().value',
  "network by fetch": 'fetch("http://127.0.0.1:PORT/").then(({ status }) => status)',
  "network by a socket":
    'import("node:net").then((m) => new Promise((done, fail) => m.connect(PORT, "127.0.0.1").on("connect", () => done(1)).on("error", fail)))',
  "network by WebSocket": 'new WebSocket("ws://127.0.0.1:PORT/").url',
  "dispatcher of fetch":
    '(globalThis.Request, Object.keys(globalThis[Symbol.for("undici.globalDispatcher.1")]).length)',
  names: 'import("node:dns/promises").then((m) => m.lookup("localhost"))',
  database: 'import("node:sqlite").then((m) => new m.DatabaseSync("/tmp/glovebox-attack.db").open)',
  "network by the module's name":
    'new Promise((done, fail) => net.connect(PORT, "127.0.0.1").on("connect", () => done(1)).on("error", fail))',
  "network by the console's class":
    'new Promise((done, fail) => new console._stderr.constructor().connect(PORT, "127.0.0.1").on("connect", () => done(1)).on("error", fail))',
  "files by the module's name": 'fs.readFileSync("/etc/hostname", "utf8")',
  "names of the user": "os.userInfo().username",
  "an inspector": "inspector.console.log.name",
  "a new realm": 'vm.runInNewContext("1")',
  "what Node writes with": `typeof Object.defineProperty(Object.prototype, "oncomplete", { set() { this.handle; } })`,
  "what Node calls with": `typeof Object.defineProperty(Function.prototype, "apply", { enumerable: true })`,
  "what Node goes through lists with": `typeof Object.defineProperty(Array.prototype, Symbol.iterator, { enumerable: true })`,
  "open files by an altered exception": `(() => {
    const [clone] = Object.getOwnPropertySymbols(DOMException.prototype);
    const told = { data: { handle: { fd: 0 } }, deserializeInfo: "internal/fs/promises:FileHandle" };
    const altered = Object.defineProperty(new DOMException(""), clone, { value: () => told });
    return structuredClone(altered).readFile.length;
  })()`,
  signals: "process.kill(process.ppid, 0)",
  environment: "Object.keys(process.env)",
  buffers: "Buffer.poolSize",
};
const OUTCOME_WITHIN_MS = 20_000;

/** What becomes of hostile code that has the place of the guest's program. */
async function attempt(command, code) {
  const program = `globalThis.onmessage = ({ data: { port } }) => {
    (async () => ${code.replaceAll("PORT", String(port))})().then(
      (got) => port.postMessage(["got", JSON.stringify(got) ?? String(got)]),
      (problem) => port.postMessage(["denied", String(problem)]));
  };`;
  const [file, ...args] = command;
  const child = spawn(file, args, {
    env: {},
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
  child.stderr.resume();
  child.send({ program });
  const signal = AbortSignal.timeout(OUTCOME_WITHIN_MS);
  try {
    for (;;) {
      const [bytes] = await once(child, "message", { signal });
      const told = deserialize(bytes);
      if (Array.isArray(told)) return told;
    }
  } finally {
    child.kill("SIGKILL");
  }
}

const { before: outer, flags } = await glovebox.findWalls();

for (const [name, code] of Object.entries(ATTACKS)) {
  test(`${name}: had in a plain process, not in a guest's`, async () => {
    const [bare] = await attempt([process.execPath, "--no-warnings", "-e", plain], code);
    assert.equal(bare, "got", "the attack itself does not work");
    const soFar = hits;
    const [sealed, why] = await attempt([...outer, process.execPath, ...flags, "-e", boot], code);
    assert.equal(sealed, "denied", why);
    assert.equal(hits, soFar);
  });
}

/** Where nothing else stands: what a wall keeps from a program is had without it. */
const FILES = 'require("node:fs").readdirSync("/").length';
const ALONE = [
  ["--permission", FILES, /ERR_ACCESS_DENIED|has been restricted/],
  ["--permission", 'require("node:child_process").execFileSync("/bin/true").length', /restricted/],
  [
    "--permission",
    'new (require("node:worker_threads").Worker)("1", { eval: true }).threadId',
    /restricted/,
  ],
  ["--disallow-code-generation-from-strings", ATTACKS["code from texts"], /EvalError/],
  ["--no-experimental-sqlite", ATTACKS.database, /sqlite/],
  ["--no-addons", 'process.dlopen({ exports: {} }, "/nowhere.node")', /disabled|no-addons/],
];

for (const [flag, code, why] of ALONE) {
  test(`${flag} alone keeps out ${code}`, async () => {
    assert.ok(flags.includes(flag));
    const [, said] = await attempt([process.execPath, "--no-warnings", flag, "-e", plain], code);
    assert.match(said, why);
    const [, without] = await attempt([process.execPath, "--no-warnings", "-e", plain], code);
    assert.doesNotMatch(without, why);
  });
}

/** The boot with one of its walls taken away, and what is had then. */
const FALLEN = {
  "the way to import": [
    ATTACKS["import of a worker"],
    "const { Script, runInNewContext }",
    `const { Script: Shut, constants: { USE_MAIN_CONTEXT_DEFAULT_LOADER } } = require("node:vm");
     const Script = function (text) { return new Shut(text, { importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER }); };
     const { runInNewContext }`,
  ],
  "what the realm keeps": [ATTACKS["names of the user"], "new Set([", 'new Set(["os", '],
  "the console": [
    "console._stderr.constructor.name",
    "globalThis.console = ",
    "globalThis.silent = ",
  ],
  "prototypes as they are": [
    ATTACKS["what Node writes with"],
    "Object.preventExtensions(each.prototype)",
    "0",
  ],
  "what is called as it is": [
    ATTACKS["what Node calls with"],
    "{ writable: false, configurable: false }",
    "{}",
  ],
  "copies that know no class of Node's": [
    ATTACKS["open files by an altered exception"],
    'const needed = ["TextDecoder"',
    `const copy = structuredClone;
     Object.defineProperty(globalThis, "structuredClone", { get: () => copy, set() {} });
     const needed = ["DOMException", "structuredClone", "TextDecoder"`,
  ],
};

for (const [wall, [code, line, instead]] of Object.entries(FALLEN)) {
  test(`${wall}: red without it`, async () => {
    const fallen = boot.replace(line, instead);
    assert.notEqual(fallen, boot);
    const [got, why] = await attempt([process.execPath, "--no-warnings", "-e", fallen], code);
    assert.equal(got, "got", why);
    const [kept] = await attempt([process.execPath, "--no-warnings", "-e", boot], code);
    assert.equal(kept, "denied");
  });
}

/** The walls as they are found where only these programs are. */
async function wallsWith(...programs) {
  const folder = await mkdtemp(join(tmpdir(), "glovebox-path-"));
  folders.push(folder);
  for (const name of programs) await symlink(onPath(name), join(folder, name));
  const look = `
    const { glovebox } = await import(${JSON.stringify(import.meta.resolve("../sources.mjs"))});
    console.log(JSON.stringify(await glovebox.findWalls()));`;
  const args = ["--input-type=module", "-e", look];
  const { stdout } = await run(process.execPath, args, { env: { PATH: folder } });
  return JSON.parse(stdout);
}

for (const [program, name] of [
  ["bwrap", "bubblewrap"],
  ["unshare", "namespaces"],
]) {
  test(`behind ${name} there is no network and nobody else, even with all of Node`, async (t) => {
    if (!onPath(program)) return t.skip("it is not here");
    const walls = await wallsWith(program);
    if (walls.system !== name) return t.skip("it is not to be had here");
    const behind = (code) =>
      attempt([...walls.before, process.execPath, "--no-warnings", "-e", plain], code);
    const [, why] = await behind(ATTACKS["network by a socket"]);
    assert.match(why, /ENETUNREACH|ECONNREFUSED|EADDRNOTAVAIL/);
    assert.match((await behind(`process.kill(${process.pid}, 0)`))[1], /ESRCH/);
    if (name !== "bubblewrap") return;
    assert.match((await behind('require("node:fs").readdirSync("/proc")'))[1], /ENOENT/);
    assert.match((await behind('require("node:fs").readdirSync("/home")'))[1], /ENOENT/);
    const [, root] = await behind('require("node:fs").writeFileSync("/usr/x", "")');
    assert.match(root, /EROFS|EACCES/);
  });
}
