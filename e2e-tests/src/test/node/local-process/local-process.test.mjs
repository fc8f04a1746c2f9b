import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, readdir, readlink } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { MapStore } from "../../../../../web-client/src/test/js/runs/map-store.js";
import { checkWhenReady } from "../../web/calls/checked.js";
import { says } from "../says.mjs";
import { areGone, GONE_WITHIN_MS, processesBelow } from "./processes-below.mjs";
import { clients, glovebox } from "./sources.mjs";

const run = promisify(execFile);
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
/** The number of its channel and the time zone; and of the shells the usual folders. */
const OF_NODE = /^(NODE_CHANNEL_\w+|TZ|PWD|PATH)$/;
/** Python's memory as it starts alone is larger. */
const SLACK_BYTES = 6 << 20;

let codeMode;
before(async () => {
  codeMode = await glovebox.createCodeMode({ sources: [clients()] });
});
after(() => codeMode.dispose());

test("a script calls what it was given", async () => {
  const code = 'found = await crm.find_clients(name="Amelia")\nfound[0]["adviser"]';
  const { status, value } = await codeMode.execute({ code });
  assert.deepEqual([status, value], ["completed", "adviser of Amelia"]);
});

test("a script has the time zone of the application", async () => {
  const { TZ } = process.env;
  process.env.TZ = "America/New_York";
  const own = await glovebox.createCodeMode({ typeCheck: "off" });
  const { value } = await own.execute({ code: "import time\ntime.localtime(0).tm_hour" });
  own.dispose();
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  assert.equal(value, 19);
});

test("calls run side by side", async () => {
  const code =
    'rows = await asyncio.gather(*[crm.find_clients(name=str(i)) for i in range(100)])\n[len(rows), rows[99][0]["name"]]';
  const { value } = await codeMode.execute({ code: `import asyncio\n${code}` });
  assert.deepEqual(value, [100, "99"]);
});

test("a wrong script is refused before it runs", async () => {
  await checkWhenReady(codeMode, "");
  const { status, error } = await codeMode.execute({ code: 'await crm.find_clients(nam="A")' });
  assert.deepEqual([status, error.code], ["failed", "type-check-failed"]);
  assert.match(JSON.stringify(error.diagnostics), /name/);
});

test("a session remembers", async () => {
  const session = await codeMode.sessions.open();
  await session.execute({ code: "x = 20" });
  assert.equal((await session.execute({ code: "x * 2" })).value, 40);
  session.close();
});

test("what is never over is ended, and its process with it", async () => {
  const { error } = await codeMode.execute({
    code: "sum(range(10**13))",
    limits: { cpuMs: 300 },
  });
  assert.equal(error.code, "limit-cpu");
  assert.equal((await codeMode.execute({ code: "2 + 2" })).value, 4);
});

test("a sandbox and a checker have no variable, no file and no port of this program", async (t) => {
  const file = await open(beside("sources.mjs"));
  t.after(() => file.close());
  const server = createServer().listen(0, "127.0.0.1");
  t.after(() => server.close());
  await once(server, "listening");
  const own = await glovebox.createCodeMode();
  t.after(() => own.dispose());
  await checkWhenReady(own, "");
  assert.equal((await own.execute({ code: "await wrong()" })).error.code, "type-check-failed");
  const held = await readlink(`/proc/self/fd/${server._handle.fd}`);
  const below = await processesBelow(process.pid);
  assert.ok(below.length >= 3);
  for (const pid of below) {
    const variables = (await readFile(`/proc/${pid}/environ`, "utf8")).split("\0").slice(0, -1);
    const names = variables.map((each) => each.split("=")[0]).filter((name) => !OF_NODE.test(name));
    assert.deepEqual(names, []);
    const links = (await readdir(`/proc/${pid}/fd`)).map((fd) => `/proc/${pid}/fd/${fd}`);
    const places = await Promise.all(links.map((link) => readlink(link).catch(() => "")));
    assert.ok(!places.includes(held));
    assert.deepEqual(
      places.filter((each) => each.startsWith("/") && each !== "/dev/null"),
      [],
    );
  }
});

test("no process outlives the program, whatever it computes", async () => {
  const program = spawn(process.execPath, [beside("loops-for-ever.mjs")]);
  await says(program.stdout);
  const started = await processesBelow(program.pid);
  assert.ok(started.length >= 2, `only ${started.length} processes were found`);
  program.kill("SIGKILL");
  assert.ok(await areGone(started), "some are still there");
});

test("the program ends by itself once it has disposed", async () => {
  const program = spawn(process.execPath, [beside("runs-once.mjs")]);
  const told = await says(program.stdout);
  assert.equal(told.trim(), "adviser of A");
  const [code] = await once(program, "exit");
  assert.equal(code, 0);
});

test("an application without descriptors is told so, stands, and does without no wall", async () => {
  const few = 'ulimit -n 100 && exec "$0" "$1"';
  const { stdout } = await run("/bin/sh", [
    "-c",
    few,
    process.execPath,
    beside("few-descriptors.mjs"),
  ]);
  const { system } = await glovebox.findWalls();
  assert.deepEqual(JSON.parse(stdout), [
    "runtime-unavailable",
    system,
    1,
    "sandbox-unavailable",
    7,
  ]);
});

test("a Code Mode that is disposed of leaves nothing in memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const held = [];
  for (let i = 0; i < 3; i++) {
    const own = await glovebox.createCodeMode({ typeCheck: "off" });
    assert.equal((await own.execute({ code: "1" })).value, 1);
    own.dispose();
    const endsAt = Date.now() + GONE_WITHIN_MS;
    do {
      await new Promise((resolve) => setTimeout(resolve, 100));
      collect();
      held[i] = process.memoryUsage().external;
    } while (held[i] > held[0] + SLACK_BYTES && Date.now() < endsAt);
  }
  assert.ok(held[2] < held[0] + SLACK_BYTES, held.join());
});

test("a script is ended that takes more memory than it may", async () => {
  const own = await glovebox.createCodeMode({ limits: { memoryMb: 64 }, typeCheck: "off" });
  const code = "x = []\nwhile len(x) < 200: x.append(bytearray(1 << 20))";
  const { error } = await own.execute({ code });
  assert.match(error.message, /^MemoryError/);
  assert.equal((await own.execute({ code: "2 + 2" })).value, 4);
  own.dispose();
});

test("a store of one's own keeps runs", async () => {
  const own = await glovebox.createCodeMode({ store: new MapStore(), typeCheck: "off" });
  const request = { code: "import random\nrandom.random()", idempotencyKey: "once" };
  const [{ value }, again] = [await own.execute(request), await own.execute(request)];
  own.dispose();
  assert.equal(typeof value, "number");
  assert.equal(again.value, value);
});

test("strict starts nothing where no wall of the system is to be had", async () => {
  const look = `
    const { createCodeMode } = await import(${JSON.stringify(import.meta.resolve("./sources.mjs"))}).then((m) => m.glovebox);
    await createCodeMode({ sandbox: "strict" }).catch(({ code, hint }) => console.log(code, hint));`;
  const program = spawn(process.execPath, ["--input-type=module", "-e", look], {
    env: { PATH: "/nowhere" },
  });
  const told = await says(program.stdout);
  assert.match(told, /^runtime-unavailable Install bubblewrap/);
});

test("a sandbox that is not a word is told", async () => {
  await assert.rejects(glovebox.createCodeMode({ sandbox: "yes" }), { code: "option-invalid" });
});

test("a runtime file that is missing is told with its name", async () => {
  const empty = await glovebox.createCodeMode({ assets: "/nowhere/", typeCheck: "off" });
  const { error } = await empty.execute({ code: "1" });
  empty.dispose();
  assert.equal(error.code, "runtime-unavailable");
  assert.match(error.message, /nowhere\/\S+ .*no such file/);
});

test("the entry for pages says which one is for Node", async () => {
  const { createCodeMode } = await import("../../../../../web-client/target/npm/index.js");
  await assert.rejects(createCodeMode(), {
    code: "runtime-unavailable",
    message: "glovebox needs a page, and there is none here",
    hint: /^In Node, import createCodeMode from "glovebox\/node"\. /,
  });
});
