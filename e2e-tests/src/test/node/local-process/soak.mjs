/**
 * One application for a long time: scripts that end well, badly and never, sessions, cancellations, sandboxes and
 * checkers that are killed, sources and Code Modes that come and go. Prints what it holds when a tenth is done, when
 * half is, and at the end, when that must be the same:
 *
 *   node --expose-gc soak.mjs RUNS [told]
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { setTimeout as soon } from "node:timers/promises";
import { mixedRunsOf } from "../../web/lab/confinement/mixed-runs.js";
import { killSandboxes, nameOf, processesBelow } from "./processes-below.mjs";
import { clients, glovebox } from "./sources.mjs";

const IS_TOLD = process.argv[3] === "told";
const AT_A_TIME = 20;
const SETTLES_WITHIN_MS = 20_000;
const HEAP_SLACK = 3 << 20;
/**
 * What the system gave stays with the process. It is near its most when half is done: of 100 runs, the second half
 * added between none and 61 MB to it where the heap was flat.
 */
const RESIDENT_SLACK = 96 << 20;

async function opensAndCloses() {
  const short = await glovebox.createCodeMode({ sources: [clients()] });
  const { value } = await short.execute({ code: 'len(await crm.find_clients(name="A"))' });
  short.dispose();
  assert.equal(value, 1);
}

async function held() {
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await soon(300);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  // A pipe is among the descriptors; whether it counts as active is a matter of the moment.
  const handles = process
    .getActiveResourcesInfo()
    .filter((name) => !["Timeout", "PipeWrap"].includes(name));
  const children = await Promise.all((await processesBelow(process.pid)).map(nameOf));
  return {
    heap: heapUsed + external,
    resident: rss,
    descriptors: (await readdir("/proc/self/fd")).length,
    children: children.sort().join("").replaceAll("\n", " "),
    handles: handles.sort().join(" "),
  };
}

/** What is ended may be on its way out. */
async function settled(isSettled) {
  const endsAt = Date.now() + SETTLES_WITHIN_MS;
  for (;;) {
    const now = await held();
    if (isSettled(now) || Date.now() > endsAt) return now;
  }
}

const runs = Number(process.argv[2]);
const { soak, dispose } = mixedRunsOf(glovebox, killSandboxes);

async function run(count) {
  for (let done = 0; done < count; done += AT_A_TIME) {
    const { wrong } = await soak({ runs: AT_A_TIME });
    assert.deepEqual(wrong, [], `after ${done} runs`);
    if (done % (5 * AT_A_TIME) > 0) continue;
    await opensAndCloses();
    if (IS_TOLD) console.log(done, JSON.stringify(await held()));
  }
}

await run(runs / 10);
let before = await held();
before = await settled(({ children }) => children === before.children);
console.log("held after a tenth:", JSON.stringify(before));
await run(runs / 2);
const halfway = await held();
console.log("held after a half:", JSON.stringify(halfway));
await run(runs / 2);
const isFlat = (now) =>
  now.heap < before.heap + HEAP_SLACK &&
  now.resident < halfway.resident + RESIDENT_SLACK &&
  ["descriptors", "children", "handles"].every((what) => now[what] === before[what]);
const after = await settled(isFlat);
console.log("held at the end:", JSON.stringify(after));
assert.ok(isFlat(after), "it does not hold what it held");
dispose();
