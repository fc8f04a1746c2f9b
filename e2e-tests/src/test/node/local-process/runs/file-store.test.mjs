import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { FileLocks, FileStore } from "../../../../../../web-client/src/main/js/node/file-store.js";
import { storeConformance } from "../../../../../../web-client/src/main/js/store-conformance.js";
import { DiskSyncs } from "./disk-syncs.mjs";
import { glovebox } from "../sources.mjs";
import { says } from "../../says.mjs";

const WRITER = fileURLToPath(new URL("writes-for-ever.mjs", import.meta.url));
const ORDERS = fileURLToPath(new URL("orders-once.mjs", import.meta.url));

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), "glovebox-store-"))));
after(() => rm(folder, { recursive: true, force: true }));

for (const { name, run } of storeConformance(() => new FileStore(folder))) test(name, run);

const soon = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const logOf = async (place) => {
  const [run] = (await readdir(place)).filter((name) => !name.startsWith("."));
  return join(place, run, "1.log");
};
const begun = async (name, entries) => {
  const place = join(folder, name);
  const store = new FileStore(place);
  await store.append(name, 1, entries, "head", { durable: true, first: true });
  return { place, store, file: await logOf(place) };
};

test("a line that was cut off at any byte is as if it had never been", async () => {
  const { place, store, file } = await begun("torn", ["one"]);
  const whole = await readFile(file);
  await store.append("torn", 1, ["two", "Zürich"], "after", { durable: true, first: false });
  const { length } = await readFile(file);
  for (let end = length - 1; end > whole.length; end--) {
    await truncate(file, end);
    const reader = new FileStore(place);
    assert.deepEqual(await reader.read("torn"), { head: "head", entries: ["one"], owner: 1 });
    assert.deepEqual(await reader.heads(), ["head"]);
  }
  const next = new FileStore(place);
  const owner = await next.claim("torn");
  await next.append("torn", owner, ["2"], "next", { durable: true, first: false });
  assert.deepEqual(await next.read("torn"), { head: "next", entries: ["one", "2"], owner });
});

test("what a run has said is for its user alone, in a folder that is for others too", async () => {
  const place = join(folder, "for-all");
  await mkdir(place);
  await chmod(place, 0o755);
  await new FileStore(place).append("r", 1, ["secret"], "head", { durable: true, first: true });
  await new FileStore(place).claim("other");
  await new FileLocks(place).hold("r");
  for (const name of await readdir(place)) {
    assert.equal((await stat(join(place, name))).mode & 0o077, 0, name);
  }
});

test("what an owner of yesterday writes past every check is after the end for all", async () => {
  const { place, store, file } = await begun("late", ["one"]);
  const owner = await new FileStore(place).claim("late");
  await appendFile(file, `\n${JSON.stringify({ n: 1, e: ["late"], h: "late" })}\n`);
  assert.deepEqual((await store.read("late")).entries, ["one"]);
  const next = new FileStore(place);
  await next.append("late", owner, ["two"], "head", { durable: false, first: false });
  assert.deepEqual((await store.read("late")).entries, ["one", "two"]);
});

test("a record with a gap is told, and not given", async () => {
  const { place, file } = await begun("gap", ["one"]);
  await appendFile(file, `\n${JSON.stringify({ n: 2, e: ["three"], h: "head" })}\n`);
  await assert.rejects(new FileStore(place).read("gap"), /gap/);
});

test("what is written side by side is brought to the disk together, before anybody is told", async (t) => {
  const { store, file } = await begun("together", ["begun"]);
  const syncs = await DiskSyncs.watch();
  t.after(() => syncs.stop());
  const told = [];
  const add = async (i) => {
    const durable = i % 5 !== 0;
    await store.append("together", 1, [`entry ${i}!`], `head ${i}`, { durable, first: false });
    told.push(i);
    assert.ok(!durable || syncs.holds(`entry ${i}!`), `entry ${i} is not on the disk yet`);
  };
  const numbers = Array.from({ length: 100 }, (_, i) => i);
  const writing = numbers.slice(0, 10).map(add);
  syncs.onBegin = async () => {
    if (writing.length === 10) writing.push(...numbers.slice(10).map(add));
    await soon(500);
  };
  while (told.length < 100) await Promise.all(writing);
  assert.deepEqual(told, numbers);
  assert.deepEqual(syncs.places, [file, file]);
  const { head, entries } = await store.read("together");
  assert.deepEqual([head, entries], ["head 99", ["begun", ...numbers.map((i) => `entry ${i}!`)]]);
});

test("the names of a new run are on the disk, in its folder and in that of the store", async (t) => {
  const syncs = await DiskSyncs.watch();
  t.after(() => syncs.stop());
  const { place, file } = await begun("named", ["one"]);
  const asked = syncs.places.filter((each) => each === place || each === join(file, ".."));
  assert.deepEqual(asked, [join(file, ".."), place]);
});

test("of what is written together, that counts which another owner has found", async (t) => {
  const { store, file } = await begun("parted", ["one"]);
  const { size } = await stat(file);
  const found = `\n${JSON.stringify({ n: 1, e: ["two"], h: "two" })}\n`.length;
  const syncs = await DiskSyncs.watch();
  t.after(() => syncs.stop());
  syncs.onBegin = async (place) => {
    const second = JSON.stringify({ ends: [[1, size + found]] });
    await writeFile(join(place, "../2.log"), `${second}\n`);
  };
  const add = (text) => store.append("parted", 1, [text], text, { durable: true, first: false });
  const ended = await Promise.allSettled(["two", "three", "four"].map(add));
  assert.deepEqual(
    ended.map(({ status }) => status),
    ["fulfilled", "rejected", "rejected"],
  );
  assert.deepEqual((await store.read("parted")).entries, ["one", "two"]);
});

test("a checkpoint for which there is no room costs what is written beside it nothing", async () => {
  const place = join(folder, "no-room");
  const store = new FileStore(place);
  const add = (entry, options) =>
    store.append("run-1", 1, [entry], entry, { durable: false, first: false, ...options });
  await add("1", { first: true });
  const checkpoint = {
    get length() {
      throw new Error("no room");
    },
  };
  const told = await Promise.allSettled([add("2"), add("kept", { checkpoint }), add("3")]);
  assert.deepEqual(
    told.map(({ reason }) => reason?.message),
    [undefined, "no room", undefined],
  );
  assert.deepEqual((await store.read("run-1")).entries, ["1", "2", "3"]);
  const [run] = await readdir(place);
  assert.deepEqual(await readdir(join(place, run)), ["1.log"]);
});

test("a hundred calls side by side wait for few syncs, and none is made before its own", async (t) => {
  const place = join(folder, "side-by-side");
  let syncs;
  const early = [];
  const run = ({ n }, { key }) => {
    if (!syncs.holds(`{"v":1,"call":${key.split(".").at(-1)},"kind":"intended"`)) early.push(n);
    return n;
  };
  const input = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
  const codeMode = await glovebox.createCodeMode({
    store: { directory: place },
    typeCheck: "off",
    policy: { allow: ["orders.place"] },
    sources: [glovebox.functions("orders", { place: { input, run } })],
  });
  t.after(() => codeMode.dispose());
  await codeMode.execute({ code: "1" });
  syncs = await DiskSyncs.watch();
  t.after(() => syncs.stop());
  const code =
    "import asyncio\nsum(await asyncio.gather(*[orders.place(n=n) for n in range(100)]))";
  const { status, value } = await codeMode.execute({ code });
  assert.deepEqual([status, value, early], ["completed", 4950, []]);
  assert.ok(syncs.ofLogs().length <= 20, `${syncs.ofLogs().length} times to the disk`);
});

test("a process that is killed while it writes loses nothing that it was told is there", async () => {
  for (let round = 0; round < 6; round++) {
    const place = join(folder, `killed-${round}`);
    const writer = spawn(process.execPath, [WRITER, place], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let told = "";
    writer.stdout.on("data", (text) => (told += text));
    while (told.split("\n").length < 5 + 7 * round) await says(writer.stdout);
    writer.kill("SIGKILL");
    await once(writer, "close");
    const { entries } = await new FileStore(place).read("run");
    const known = told.split("\n").slice(0, -1).map(Number).at(-1);
    assert.ok(entries.length > known, `${entries.length} of ${known}`);
    assert.deepEqual(
      entries,
      entries.map((_, i) => `entry ${i}`),
    );
    const store = new FileStore(place);
    const owner = await store.claim("run");
    await store.append("run", owner, ["after"], "head", { durable: true, first: false });
    assert.equal((await store.read("run")).entries.length, entries.length + 1);
  }
});

test("a run belongs to one process, and to nobody once that has ended", async () => {
  const place = join(folder, "locks");
  const [here, there] = [new FileLocks(place), new FileLocks(place)];
  const giveBack = await here.hold("run");
  assert.equal(await there.hold("run"), null);
  assert.deepEqual(await there.held(), ["run"]);
  await giveBack();
  const program = `
    const { FileLocks } = await import(${JSON.stringify(import.meta.resolve("../../../../../../web-client/src/main/js/node/file-store.js"))});
    await new FileLocks(${JSON.stringify(place)}).hold("run");
    console.log("held");
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", program]);
  await says(other.stdout);
  assert.equal(await here.hold("run"), null);
  other.kill("SIGKILL");
  await once(other, "close");
  assert.deepEqual(await here.held(), []);
  await (
    await here.hold("run")
  )();
});

test("a run whose process is killed goes on in another one, and does nothing twice", async () => {
  const place = join(folder, "orders");
  const done = join(folder, "orders-done");
  const first = spawn(process.execPath, [ORDERS, place, done, "hang"]);
  await says(first.stdout);
  first.kill("SIGKILL");
  await once(first, "close");
  const second = spawn(process.execPath, [ORDERS, place, done, "go on"]);
  let told = "";
  second.stdout.on("data", (text) => (told += text));
  second.stderr.on("data", (text) => (told += text));
  await once(second, "close");
  assert.equal(told.trim(), '["interrupted",true,"completed",10]');
  assert.equal(await readFile(done, "utf8"), "0123456789");
});

test("a folder that cannot be made is told, and so is a key that is none", async () => {
  const made = (store) => glovebox.createCodeMode({ store });
  await assert.rejects(made({ directory: "/dev/null/runs" }), /option store directory cannot be/);
  await assert.rejects(made({ directory: "runs", folder: "x" }), { code: "option-invalid" });
});
