import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runService } from "./restate-sources.mjs";
import { Cluster } from "./restate-cluster.mjs";

const WORKERS = 3;
/** A call that goes on is ended after 30 seconds all the same. */
const STOPS_MS = 15_000;
/** A run that hangs is not waited for. */
const SOME_TIME = { timeout: 180_000 };
const MANY = Number(process.env.GLOVEBOX_MANY_RUNS ?? 40);

let cluster;
before(async () => (cluster = await Cluster.start(WORKERS)));
after(() => cluster.stop());

const soon = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const send = (key, code, more) => cluster.call(key, "run/send", { code, ...more });
const keysOf = async (what, key) =>
  (await cluster.ledger())
    .filter(([done, of]) => done === what && of.startsWith(`run-${key}.`))
    .map(([, of]) => of);

test("a run is an invocation, and each call is made in a step of that name", async () => {
  const code = "a = await orders.place(n=1)\nb = await orders.place(n=2)\n[a, b, x]";
  const { status, answer } = await cluster.call("steps", "run", { code, inputs: { x: 3 } });
  assert.equal(status, 200);
  assert.deepEqual([answer.status, answer.value], ["completed", ["order 1", "order 2", 3]]);
  const steps = await cluster.query(
    `select j.name from sys_journal j join sys_invocation i on i.id = j.id
     where i.target = 'glovebox/steps/run' and j.name is not null and j.name != '' order by j.index`,
  );
  assert.deepEqual(
    steps.map(({ name }) => name).filter((name) => name !== "script"),
    ["orders.place run-steps.1", "orders.place run-steps.2"],
  );
});

test("a call that asks waits for a word, which Restate keeps", async () => {
  await send("ask", "[await orders.wire(n=1), await orders.place(n=2)]");
  const { callId, tool, args, inDoubt } = await cluster.waits("ask");
  assert.deepEqual([callId, tool, args, inDoubt], ["run-ask.1", "orders.wire", { n: 1 }, false]);
  assert.deepEqual(await keysOf("wire", "ask"), []);
  assert.equal((await cluster.call("ask", "approve", { callId: "run-ask.2" })).status, 409);
  assert.equal((await cluster.call("ask", "approve", { callId, args: 7 })).status, 200);
  const again = await waitsAgain("ask");
  assert.match(again.problem, /args/);
  assert.equal((await cluster.call("ask", "approve", { callId, args: { n: 5 } })).status, 200);
  const { answer } = await cluster.outcome("ask");
  assert.deepEqual([answer.status, answer.value], ["completed", ["wired 5", "order 2"]]);
  assert.deepEqual(await keysOf("wire", "ask"), ["run-ask.1"]);
});

async function waitsAgain(key) {
  for (;;) {
    const call = await cluster.waits(key);
    if (!call || call.problem) return call;
  }
}

test("a call that is refused is not made, and the script is told", async () => {
  const code = "try:\n    await orders.wire(n=1)\nexcept ToolDenied as e:\n    said = str(e)\nsaid";
  await send("deny", code);
  const { callId } = await cluster.waits("deny");
  await cluster.call("deny", "deny", { callId, reason: "not today" });
  assert.match((await cluster.outcome("deny")).answer.value, /not today/);
  assert.deepEqual(await keysOf("wire", "deny"), []);
});

test("workers share runs", async () => {
  const keys = Array.from({ length: MANY }, (_, i) => `shared-${i}`);
  await Promise.all(
    keys.map((key) => send(key, "await orders.place(n=1)\nawait orders.price(n=2)")),
  );
  const outcomes = await Promise.all(keys.map((key) => cluster.outcome(key)));
  assert.deepEqual(
    outcomes.map(({ answer }) => answer.value),
    keys.map(() => 4),
  );
  const done = (await cluster.ledger()).filter(([, key]) => key.startsWith("run-shared-"));
  assert.deepEqual([done.length, new Set(done.map(([, key]) => key)).size], [MANY, MANY]);
  assert.equal(new Set(done.map(([, , worker]) => worker)).size, WORKERS);
});

const CALLS = `
import asyncio
first = [await orders.place(n=n) for n in range(15)]
booked = await asyncio.gather(*[orders.book(n=n) for n in range(10)])
prices = await asyncio.gather(*[orders.price(n=n) for n in range(10)])
[len(first), sum(booked), sum(prices)]`;

test("a run whose workers are killed is finished by others, and nothing is done twice", async () => {
  for (const [round, kills] of [[4, 12], [21]].entries()) {
    const key = `killed-${round}`;
    await send(key, CALLS);
    for (const lines of kills) await cluster.kill(await whoDid(key, lines));
    while (await cluster.waits(key)) await settleOne(key);
    const { answer } = await cluster.outcome(key);
    assert.deepEqual([answer.status, answer.value], ["completed", [15, 45, 90]]);
    const placed = await keysOf("place", key);
    assert.deepEqual([placed.length, new Set(placed).size], [15, 15]);
    assert.equal((await cluster.booked(key)).length, 10);
    await cluster.startWorker();
  }
});

/** The worker that has done so much of a run, as soon as one has; what is in doubt until then is settled. */
async function whoDid(key, lines) {
  for (;;) {
    const done = (await cluster.ledger()).filter(([, of]) => of.startsWith(`run-${key}.`));
    const worker = Number(done.at(-1)?.[2]);
    if (done.length >= lines && cluster.hasWorker(worker)) return worker;
    await settleOne(key);
    await soon(5);
  }
}

/** A person looks whether a call was made. */
async function settleOne(key) {
  const { answer } = await cluster.call(key, "waiting");
  if (!answer) return;
  const { callId, inDoubt } = answer;
  assert.equal(inDoubt, true);
  const happened = (await keysOf("place", key)).includes(callId);
  await cluster.call(key, "settle", { callId, happened, ...(happened ? { result: "order" } : {}) });
}

test(
  "heavy work of another service is finished by another worker of it, and done once",
  SOME_TIME,
  async () => {
    await cluster.deployHeavy(2);
    await send("heavy", '[await risk.value_at_risk(book="a"), await orders.place(n=1)]');
    await cluster.kill(await whoIsAt("part", 4));
    await cluster.kill(await whoIsAt("ask", 1));
    const { answer } = await cluster.outcome("heavy");
    await cluster.startWorker();
    assert.deepEqual([answer.status, answer.value], ["completed", ["a: 45", "order 1"]]);
    const ledger = await cluster.ledger();
    const begun = ledger.filter(([what]) => what === "part").map(([, part]) => part);
    const asked = ledger.filter(([what]) => what === "ask");
    assert.deepEqual([new Set(begun).size, (await cluster.partsDone()).length], [10, 10]);
    assert.ok(begun.length <= 11, `more than what was under way was begun again: ${begun}`);
    assert.deepEqual(
      [
        asked.length,
        new Set(asked.map(([, key]) => key)).size,
        new Set(asked.map(([, , pid]) => pid)).size,
      ],
      [2, 1, 2],
    );
    assert.deepEqual(await keysOf("place", "heavy"), ["run-heavy.2"]);
  },
);

/** The worker that does something of a kind, when so much of it was begun. */
async function whoIsAt(kind, count) {
  for (;;) {
    const lines = (await cluster.ledger()).filter(([what]) => what === kind);
    if (lines.length >= count) return Number(lines.at(-1)[2]);
    await soon(5);
  }
}

test("a key is a run, once", async () => {
  const code = "await orders.place(n=1)";
  const sent = await Promise.all(Array.from({ length: 5 }, () => send("once", code)));
  assert.equal(new Set(sent.map(({ answer }) => answer.invocationId)).size, 1);
  assert.equal((await cluster.outcome("once")).answer.value, "order 1");
  assert.equal((await cluster.call("once", "run", { code })).status, 409);
  assert.deepEqual(await keysOf("place", "once"), ["run-once.1"]);
});

test("a run that is cancelled stops, with the call that is under way", async () => {
  const { answer } = await send("cancel", "await orders.place(n=666)\nawait orders.place(n=1)");
  await whoDid("cancel", 1);
  const began = performance.now();
  const path = `invocations/${answer.invocationId}/cancel`;
  assert.equal((await cluster.ask(cluster.admin, path, undefined, "PATCH")).status, 202);
  assert.equal((await cluster.outcome("cancel")).status, 409);
  while ((await keysOf("aborted", "cancel")).length === 0) await soon(20);
  assert.ok(performance.now() - began < STOPS_MS, "the call has gone on");
  assert.deepEqual(await keysOf("place", "cancel"), ["run-cancel.1"]);
});

test("a request that is wrong is refused, and not tried again", async () => {
  const { status, answer } = await cluster.call("wrong", "run", { code: 7 });
  assert.equal(status, 400);
  assert.match(answer.message, /code/);
  await assert.rejects(runService({ store: "memory" }), { code: "option-invalid" });
});

test(
  "a question that nobody answers in time ends its run, and nothing is done",
  SOME_TIME,
  async () => {
    const name = "hasty";
    await cluster.deploy({ name, policy: { approval: { expireMs: 5_000 } } });
    await cluster.call("late", "run/send", { code: "await orders.wire(n=1)" }, name);
    const { callId } = await cluster.waits("late", name);
    const { status, answer } = await cluster.outcome("late", name);
    assert.deepEqual(
      [status, answer.status, answer.error.code],
      [200, "failed", "approval-expired"],
    );
    assert.equal((await cluster.call("late", "waiting", undefined, name)).answer, null);
    assert.equal((await cluster.call("late", "approve", { callId }, name)).status, 409);
    assert.deepEqual(await keysOf("wire", "late"), []);
  },
);

test(
  "a worker that is given a run again leaves off with it before it goes on",
  SOME_TIME,
  async () => {
    const name = "alone";
    const line = await cluster.deploy({ name });
    const code = "a = await orders.place(n=666)\nb = await orders.place(n=1)\n[a, b]";
    await cluster.call("again", "run/send", { code }, name);
    while ((await keysOf("place", "again")).length === 0) await soon(20);
    line.goQuiet();
    const { callId, inDoubt } = await cluster.waits("again", name);
    assert.deepEqual([callId, inDoubt], ["run-again.1", true]);
    assert.deepEqual(await keysOf("aborted", "again"), [callId]);
    const said = { callId, happened: true, result: "order 666" };
    await cluster.call("again", "settle", said, name);
    const { answer } = await cluster.outcome("again", name);
    assert.deepEqual([answer.status, answer.value], ["completed", ["order 666", "order 1"]]);
    assert.deepEqual(await keysOf("place", "again"), ["run-again.1", "run-again.2"]);
  },
);

test(
  "without payloads a run neither waits nor goes on, and its steps hold nothing that was said",
  SOME_TIME,
  async () => {
    const name = "silent";
    const line = await cluster.deploy({ name, policy: { recordPayloads: false } });
    const run = (key, code) => cluster.call(key, "run", { code }, name);
    const asked = await run("unasked", "await orders.wire(n=1)");
    assert.deepEqual([asked.answer.status, asked.answer.error.code], ["failed", "tool-denied"]);
    assert.deepEqual(await keysOf("wire", "unasked"), []);

    const { answer } = await run("hushed", "await orders.place(n=4321)\n1");
    assert.deepEqual([answer.status, answer.value], ["completed", 1]);
    const steps = await stepsOf(`${name}/hushed/run`);
    assert.ok(steps.includes("orders.place") && !steps.includes("order 4321"), steps);

    await cluster.call("lost", "run/send", { code: "await orders.place(n=666)" }, name);
    while ((await keysOf("place", "lost")).length === 0) await soon(20);
    line.goQuiet();
    const lost = await cluster.outcome("lost", name);
    assert.equal(lost.status, 500);
    assert.match(lost.answer.message, /no payloads/);
    assert.deepEqual(await keysOf("place", "lost"), ["run-lost.1"]);
  },
);

/** What Restate keeps of a run's steps, as a text. */
async function stepsOf(target) {
  const rows = await cluster.query(
    `select j.raw from sys_journal j join sys_invocation i on i.id = j.id where i.target = '${target}' and j.index > 0`,
  );
  return rows.map(({ raw }) => Buffer.from(raw, "hex").toString()).join("\n");
}
