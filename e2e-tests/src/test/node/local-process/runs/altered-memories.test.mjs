import assert from "node:assert/strict";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { glovebox } from "../sources.mjs";

const TIMES = process.env.GLOVEBOX_EVERY_CASE ? 60 : 3;
const CHECKPOINT_WITHIN_MS = 40_000;
const FOR_EVER = {
  "while True: pass": "limit-cpu",
  "sum(range(10**12))": "limit-cpu",
  "await asyncio.Event().wait()": "limit-wall",
};
/** Ample for an honest script on a busy machine; and what goes on for ever, in whatever way, goes on no longer. */
const LIMITS = { cpuMs: 5_000, wallMs: 10_000 };
/** So many calls are worth a checkpoint however fast the machine is, and take no time of a limit however slow. */
const waits = (forEver) => `import asyncio
found = await asyncio.gather(*[crm.find() for _ in range(250)])
word = bytearray("?how_it_goes_on".encode())
rows = {f"row {n}": [n, str(n)] for n in range(2000)}
await crm.place(n=1)
if word[0] == ord("!"):
    ${forEver}
[len(rows), len(found)]`;

let orders = 0;
const run = () => `order ${++orders}`;
const codeMode = await glovebox.createCodeMode({
  sources: [glovebox.functions("crm", { place: { run }, find: { readOnly: true, run: () => 1 } })],
  typeCheck: "off",
});
after(() => codeMode.dispose());

/** A run that waits, with its memory. */
async function waiting(forEver) {
  const outcome = await codeMode.execute({ code: waits(forEver), limits: LIMITS });
  const { runId, approval } = outcome;
  assert.ok(approval, JSON.stringify(outcome));
  const endsAt = performance.now() + CHECKPOINT_WITHIN_MS;
  for (;;) {
    const whole = await codeMode.runs.export(runId, { payloads: true, checkpoint: true });
    if (whole.checkpoint) {
      const memory = gunzipSync(Buffer.from(whole.checkpoint, "base64"));
      return { whole, memory, callId: approval.callId };
    }
    assert.ok(performance.now() < endsAt, `no checkpoint of ${JSON.stringify(outcome)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How the run ends when it goes on from this memory. */
async function endOf({ whole, callId }, memory) {
  const zipped = gzipSync(memory);
  const entries = whole.entries.map((entry) =>
    entry.kind === "checkpoint"
      ? { ...entry, sum: zipped.subarray(-8).toString("hex"), bytes: zipped.length }
      : entry,
  );
  const { runId } = whole.head;
  await codeMode.runs.delete(runId);
  await codeMode.runs.import({ ...whole, entries, checkpoint: zipped.toString("base64") });
  return codeMode.runs.approve(runId, callId);
}

test("an altered memory that goes on for ever ends by the limits of its run", async () => {
  const runs = [];
  // One after the other, before any of them takes the processor.
  for (const forEver of Object.keys(FOR_EVER)) runs.push(await waiting(forEver));
  const ends = runs.map(async (run, i) => {
    const [forEver, code] = Object.entries(FOR_EVER)[i];
    const { memory } = run;
    for (let at; (at = memory.indexOf("?how_it_goes_on")) >= 0;) memory.write("!", at);
    assert.equal((await endOf(run, memory)).error?.code, code, forEver);
  });
  await Promise.all(ends);
});

test("whatever is altered in a memory costs its run and nothing else", async (t) => {
  const run = await waiting("pass");
  const seed = Date.now();
  t.diagnostic(`alterations of the seed ${seed}`);
  let state = seed;
  const below = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let time = 0; time < TIMES; time++) {
    const memory = Buffer.from(run.memory);
    for (let left = 1 << below(10); left > 0; left--) memory[below(memory.length)] ^= 1 << below(8);
    orders = 0;
    const { status } = await endOf(run, memory);
    assert.ok(["completed", "failed"].includes(status) && orders === 1, `${time}: ${orders}`);
    const { value } = await codeMode.execute({ code: "'rows' in globals()" });
    assert.equal(value, false, `${time}`);
  }
});
