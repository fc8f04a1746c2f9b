import { createCodeMode, functions } from "/glovebox/index.js";
import { ForgetfulStore } from "../../calls/forgetful-store.js";

const PAUSE_MS = 30;
/** The second sandbox has started by then. */
const QUIET_MS = 2000;
const STOPPED_MS = 100;
const RECORDS = 5000;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

const records = Array.from({ length: RECORDS }, (_, index) => ({
  id: index,
  name: `Client number ${index} of the book`,
  desk: "Zurich 4",
  sector: ["energy", "health", "industry"][index % 3],
  positions: [index % 7, index % 11, index % 13],
  value: index * 1.25,
  active: index % 2 === 0,
  note: "reviewed in the spring, nothing to add for now; next review in the autumn",
}));

const integer = { type: "integer" };
const SIX = {
  type: "object",
  properties: {
    a: { ...integer, minimum: 0 },
    b: { type: "string", minLength: 2, pattern: "^[a-z]+$" },
    c: { type: "boolean" },
    d: { type: "array", items: integer },
    e: { type: "object", properties: { f: integer }, required: ["f"] },
    g: { enum: ["CHF", "EUR", "USD"] },
  },
  required: ["a", "b", "c", "d", "e", "g"],
  additionalProperties: false,
};

const bench = functions("bench", {
  loose: { readOnly: true, run: (given) => given },
  strict: { readOnly: true, input: SIX, output: SIX, run: (given) => given },
  echo: { readOnly: true, run: ({ n }) => n },
  put: ({ n }) => n,
  records: { readOnly: true, run: () => records },
});

let codeMode;
const starts = [];

async function open(options) {
  codeMode = await createCodeMode({
    sources: [bench],
    typeCheck: "off",
    ...options,
  });
  codeMode.on("sandbox:state", ({ state, ms }) => state === "ready" && starts.push(ms));
}

async function value(code, limits) {
  const outcome = await codeMode.execute({ code, limits });
  if (outcome.status !== "completed") throw new Error(outcome.error.message);
  return outcome.value;
}

async function timed(code) {
  await pause();
  const startedAt = performance.now();
  await value(code);
  return performance.now() - startedAt;
}

async function times(runs, code) {
  await timed(code);
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await timed(code));
  return measured;
}

/** Milliseconds from the navigation to the first value, and what was downloaded for it. */
export async function firstResult() {
  await open();
  await value("1+1");
  const ms = performance.now();
  const entries = performance.getEntriesByType("resource");
  return {
    ms,
    bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

/**
 * Milliseconds from the order for a sandbox to its being ready, with all files in the page. None is kept
 * ready, so only one starts at a time, and only when a run asks for it. A script that was stopped while it
 * sleeps leaves the processor to the next start, which one in a loop might not.
 */
export async function newSandbox({ runs }) {
  await open({ warm: 0 });
  await value("1");
  starts.length = 0;
  for (let run = 0; run < runs; run++) {
    await codeMode.execute({
      code: "import asyncio\nawait asyncio.sleep(9)",
      limits: { wallMs: 20 },
    });
    await pause();
  }
  return starts;
}

/** Opens what a loop is stopped in, and lets the start come to rest. */
export async function openForLoops() {
  await open();
  await value("1+1");
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

/** Stops a script by its limit of time. */
export async function stopped({ code }) {
  const { error } = await codeMode.execute({ code, limits: { cpuMs: STOPPED_MS } });
  return error.code;
}

/** Milliseconds of the next script. */
export const next = async () => timed("1+1");

export async function trivialRun({ runs }) {
  await open();
  return times(runs, "1+1");
}

/** Milliseconds a run, one after the other with no pause: each waits for the reset of the one before. */
export async function backToBack({ runs }) {
  await open();
  await value("1+1");
  await pause();
  const startedAt = performance.now();
  for (let run = 0; run < runs; run++) await value("1+1");
  return [(performance.now() - startedAt) / runs];
}

export async function awaitedCall({ runs }) {
  await open();
  const all = await times(runs, "for n in range(100): await bench.echo(n=n)\n1");
  return all.map((ms) => ms / 100);
}

export async function gatheredCall({ runs }) {
  await open();
  const code = "import asyncio\nlen(await asyncio.gather(*[bench.echo(n=n) for n in range(100)]))";
  return (await times(runs, code)).map((ms) => ms / 100);
}

/** A megabyte of records, from the page's function to Python's dicts, without the trivial part of a run. */
export async function megabyte({ runs }) {
  await open();
  const megabytes = JSON.stringify(records).length / 1e6;
  const all = await times(runs, "len(await bench.records())");
  return all.map((ms) => ms / megabytes);
}

/** One awaited call of a run that is recorded in the browser. */
export const recordedCall = ({ runs }) => recorded(runs, "echo");

/** One that changes something: it is made when its intent is there for good. */
export const recordedChange = ({ runs }) => recorded(runs, "put");

async function recorded(runs, tool) {
  await open({ store: "indexeddb", policy: { allow: ["bench.put"] } });
  const all = await times(runs, `for n in range(100): await bench.${tool}(n=n)\n1`);
  return all.map((ms) => ms / 100);
}

const refuse = () => Promise.reject(new Error("it takes nothing"));
/** After its first refusal nothing more is written of a run. */
const NO_STORE = { claim: refuse, append: refuse, read: refuse, heads: refuse, delete: refuse };
const PAIRS = 3;
const CALLS_OF_A_PAIR = 400;

const often = (call) => `for n in range(${CALLS_OF_A_PAIR}): await bench.${call}\n1`;

/** What a call of a run that is recorded in memory takes more than one of a run that is not recorded, pair by pair. */
export async function recordInMemory({ runs }) {
  const without = await opened({ store: NO_STORE });
  const kept = await opened({});
  const code = often("echo(n=n)");
  return differences(runs, { codeMode: without, code }, { codeMode: kept, code });
}

/** What a call takes more whose arguments and result are compared with schemas that say something of each. */
export async function comparedCall({ runs }) {
  const open = await opened({});
  const codes = ["loose", "strict"].map((name) =>
    often(`${name}(a=n, b="ab", c=True, d=[n, 2], e={"f": n}, g="EUR")`),
  );
  return differences(runs, ...codes.map((code) => ({ codeMode: open, code })));
}

/** What a call of the one takes more than a call of the other, pair by pair. */
async function differences(runs, less, more) {
  const measured = [];
  for (let pair = 0; pair <= PAIRS * runs; pair++) {
    const ms = new Map();
    for (const one of pair % 2 === 0 ? [less, more] : [more, less]) {
      codeMode = one.codeMode;
      ms.set(one, await timed(one.code));
    }
    if (pair > 0) measured.push((ms.get(more) - ms.get(less)) / CALLS_OF_A_PAIR);
  }
  return measured;
}

async function opened(options) {
  await open(options);
  return codeMode;
}

/** Milliseconds until a run of a thousand calls, one after the other, is where it was. */
export async function resumeByReplay({ runs }) {
  const store = new ForgetfulStore();
  await open({ store });
  const code = "for n in range(1000): await bench.echo(n=n)\n1";
  const { runId } = await codeMode.execute({ code, limits: { cpuMs: 100_000 } });
  const measured = [];
  for (let run = 0; run < runs; run++) {
    await store.forgetEnd(runId);
    await pause();
    const startedAt = performance.now();
    const { value: one } = await codeMode.runs.resume(runId);
    measured.push(performance.now() - startedAt);
    if (one !== 1) throw new Error("it did not come to its end");
  }
  return measured;
}

const WAITS = "n = await bench.put(n=1)\nn";
const WORKED = `total = sum(range(8_000_000))\n${WAITS}`;
const CALLED = `for n in range(999): await bench.echo(n=n)\n${WAITS}`;

/** A run that waits, and what that took beside the script's own time. */
async function paused(code) {
  await pause();
  const startedAt = performance.now();
  const { runId, status, error, usage } = await codeMode.execute({
    code,
    limits: { cpuMs: 100_000 },
  });
  if (status !== "paused") throw new Error(error?.message ?? status);
  return { runId, ms: performance.now() - startedAt - usage.scriptMs };
}

async function checkpointOf(runId) {
  for (;;) {
    const { steps } = await codeMode.runs.get(runId);
    const kept = steps.find(({ kind }) => kind === "checkpoint");
    if (kept) return kept;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function goneOn(runId, change) {
  await pause();
  const startedAt = performance.now();
  const { status } = await codeMode.runs.fork(runId, { at: `${runId}.1`, result: 1, ...change });
  if (status !== "completed") throw new Error(status);
  return performance.now() - startedAt;
}

/** Until a run that has made a thousand calls and waits has its answer, and is at its end. */
async function resumedFromCheckpoint() {
  const { runId } = await paused(CALLED);
  await checkpointOf(runId);
  await pause();
  const startedAt = performance.now();
  const { status } = await codeMode.runs.approve(runId, `${runId}.1000`);
  if (status !== "completed") throw new Error(status);
  return performance.now() - startedAt;
}

/** What a checkpoint costs, and spares: taken, stored, and gone on from, in the same rounds as what it is beside. */
export async function checkpoints({ runs }) {
  await open({ store: "indexeddb" });
  await codeMode.runs.deleteAll();
  const told = {
    reset: [],
    waiting: [],
    taking: [],
    storing: [],
    bytes: [],
    reviving: [],
    replay: [],
    resuming: [],
  };
  const put = (name, value) => told[name].push(value);
  for (let run = 0; run < runs; run++) {
    await pause();
    const startedAt = performance.now();
    await value("1+1");
    await value("1+1");
    put("reset", (performance.now() - startedAt) / 2);
    put("waiting", (await paused(WAITS)).ms);
    const { runId, ms } = await paused(WORKED);
    const pausedAt = performance.now();
    const { bytes } = await checkpointOf(runId);
    put("taking", ms);
    put("storing", performance.now() - pausedAt);
    put("bytes", bytes / 1024);
    put("reviving", await goneOn(runId, {}));
    put("replay", await goneOn(runId, { code: WORKED }));
    put("resuming", await resumedFromCheckpoint());
  }
  await codeMode.runs.deleteAll();
  return told;
}
