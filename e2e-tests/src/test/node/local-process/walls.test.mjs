// Hostile JavaScript in the realm of a guest's process. Each attack is also tried in a plain Node, where it must
// succeed: one that cannot is none.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import http from "node:http";
import { after, before as beforeAll, test } from "node:test";
import { glovebox } from "./sources.mjs";

const boot = await readFile(
  new URL("../../../../../web-client/src/main/js/node/guest-process.cjs", import.meta.url),
  "utf8",
);
const plain = `process.once("message", ({ program }) => { new (require("node:vm").Script)(program, {
  importModuleDynamically: require("node:vm").constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }).runInThisContext();
  globalThis.onmessage({ data: { port: { postMessage: (told) => process.send(told) } } }); });`;

let hits = 0;
let port;
const server = http.createServer((request, response) => response.end("here"));
server.on("connection", () => hits++);
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address());
});
after(() => server.close().closeAllConnections());

/** Each gives what it got, and throws where it gets nothing. */
const ATTACKS = {
  "process": "process.pid",
  "require": 'require("node:fs").readFileSync("/etc/hostname", "utf8")',
  "import of files": 'import("node:fs").then((fs) => fs.readdirSync("/"))',
  "import of a child process": 'import("node:child_process").then((m) => String(m.execSync("id")))',
  "import of a worker": 'import("node:worker_threads").then((m) => String(m.Worker))',
  "import of data": 'import("data:text/javascript,export default 1").then((m) => m.default)',
  "code from texts": 'Function("return 1")()',
  "code from texts by eval": '(0, eval)("1")',
  "code from a generator": '(function* () {}).constructor("yield 1")().next().value',
  "network by fetch": 'fetch("http://127.0.0.1:PORT/").then(({ status }) => status)',
  "network by a socket": 'import("node:net").then((m) => new Promise((done, fail) => m.connect(PORT, "127.0.0.1").on("connect", () => done(1)).on("error", fail)))',
  "network by WebSocket": 'new WebSocket("ws://127.0.0.1:PORT/").url',
  "dispatcher of fetch": '(globalThis.Request, Object.keys(globalThis[Symbol.for("undici.globalDispatcher.1")]).length)',
  "names": 'import("node:dns/promises").then((m) => m.lookup("localhost"))',
  "database": 'import("node:sqlite").then((m) => new m.DatabaseSync("/tmp/glovebox-attack.db").open)',
  "signals": 'process.kill(process.ppid, 0)',
  "environment": 'Object.keys(process.env)',
  "buffers": "Buffer.poolSize",
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
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  child.send({ program });
  try {
    const [told] = await once(child, "message", { signal: AbortSignal.timeout(OUTCOME_WITHIN_MS) });
    return told;
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

test("behind the system's wall there is no network even with all of Node", async (t) => {
  if (outer.length === 0) return t.skip("no wall of the system here");
  const [, why] = await attempt(
    [...outer, process.execPath, "--no-warnings", "-e", plain],
    ATTACKS["network by a socket"],
  );
  assert.match(why, /ENETUNREACH|ECONNREFUSED|EADDRNOTAVAIL/);
});
