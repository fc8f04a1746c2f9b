import { createCodeMode, functions } from "/glovebox/index.js";

const CHECKPOINT_WITHIN_MS = 40_000;
const FIRST = '{"type":"string"}';
let codeMode;
let store;

const NUMBER = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };

let orders = 0;
const faults = [];
function placed({ n }) {
  orders++;
  return `order ${n}`;
}

const crm = () =>
  functions("crm", {
    find: { readOnly: true, input: NUMBER, output: JSON.parse(FIRST), run: () => "true" },
    place: { input: NUMBER, output: JSON.parse(FIRST), run: placed },
    look_up: { readOnly: true, input: NUMBER, output: JSON.parse(FIRST), run: () => "seen" },
    wipe_up: { input: NUMBER, output: JSON.parse(FIRST), run: () => "wiped" },
  });

/** A store of the app's own, which a test can look into. */
function storeOf(runs) {
  const owned = (runId, owner) => {
    if (runs.get(runId)?.owner !== owner) throw new Error("another owner");
    return runs.get(runId);
  };
  return {
    runs,
    claim: async (runId) => {
      const run = runs.get(runId) ?? { owner: 0, entries: [] };
      runs.set(runId, run);
      return ++run.owner;
    },
    append: async (runId, owner, entries, head, { first, checkpoint }) => {
      if (first && !runs.has(runId)) runs.set(runId, { owner: 1, entries: [] });
      const run = owned(runId, owner);
      run.entries.push(...entries);
      run.head = head;
      if (checkpoint !== undefined) run.checkpoint = checkpoint;
    },
    read: async (runId) => runs.get(runId) ?? null,
    checkpoint: async (runId) => runs.get(runId)?.checkpoint ?? null,
    heads: async () => [...runs.values()].map(({ head }) => head),
    delete: async (runId) => void runs.delete(runId),
  };
}

const toBase64 = (buffer) => new Uint8Array(buffer).toBase64?.() ?? slowBase64(buffer);
const slowBase64 = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer;

/** @param stored what another page told as its `stored` */
export async function open({ stored }) {
  const runs = new Map(
    Object.entries(stored ?? {}).map(([runId, { checkpoint, ...run }]) => [
      runId,
      { ...run, checkpoint: checkpoint && fromBase64(checkpoint) },
    ]),
  );
  store = storeOf(runs);
  codeMode = await createCodeMode({ sources: [crm()], store, typeCheck: "off" });
  codeMode.on("record:fault", ({ fault }) => faults.push(fault));
}

export const execute = (request) => codeMode.execute({ limits: { cpuMs: 60_000 }, ...request });

export async function approveOnlyRun() {
  const [{ runId, waiting }] = await codeMode.runs.list();
  return codeMode.runs.approve(runId, waiting[0].callId);
}

/** The sizes of checkpoints that are left. */
export const keptCheckpoints = () =>
  [...store.runs.values()].flatMap(({ checkpoint }) => (checkpoint ? [checkpoint.byteLength] : []));

/** A checkpoint is written after the run was told to wait. */
export const awaitCheckpoint = () => until(() => keptCheckpoints().length > 0);

/** Nothing promises one. */
async function until(isThere) {
  const endsAt = performance.now() + CHECKPOINT_WITHIN_MS;
  while (!isThere()) {
    if (performance.now() > endsAt) throw new Error(`no checkpoint: ${JSON.stringify(faults)}`);
    await settle();
  }
}

export const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** What is stored of the one run, as JSON; perhaps with another first answer, and a checkpoint that is spoilt. */
export async function stored(given) {
  const { swap, spoil } = given ?? {};
  const [[runId, run]] = store.runs;
  const entries = swap
    ? run.entries.map((text) => text.replace('\\"true\\"', '\\"swapped\\"'))
    : run.entries;
  const changed = { ...run, entries };
  if (spoil) await SPOILERS[spoil](changed);
  return {
    [runId]: { ...changed, checkpoint: changed.checkpoint && toBase64(changed.checkpoint) },
  };
}

const SPOILERS = {
  none: (run) => (run.checkpoint = null),
  cut: (run) => (run.checkpoint = run.checkpoint.slice(0, run.checkpoint.byteLength - 100)),
  altered(run) {
    run.checkpoint = run.checkpoint.slice();
    new Uint8Array(run.checkpoint)[run.checkpoint.byteLength >> 1] ^= 255;
  },
  async "of another run"(run) {
    const paused = await execute({
      code: "x = sum(n * n for n in range(4_000_000))\nawait crm.place(n=3)",
    });
    await until(() => store.runs.get(paused.runId).checkpoint);
    run.checkpoint = store.runs.get(paused.runId).checkpoint;
    store.runs.delete(paused.runId);
  },
  "of another build"(run) {
    run.entries = run.entries.map((text) => text.replace(/"build":"/, '"build":"other'));
  },
  /** The right sum and length, for what is not the memory of a script. */
  async "forged pages"(run) {
    const bytes = new Uint8Array(1 << 16).fill(0xa5);
    new Uint32Array(bytes.buffer).set([0x31434247, 9, 100, 32]);
    await keepWith(run, bytes);
  },
  /** The memory of a script that calls another function than its code says. */
  "other calls": (run) => rewrite(run, "look_up", "wipe_up"),
  /** The memory of a script that does not end. */
  "for ever": (run) => rewrite(run, "?how_it_goes_on", "!how_it_goes_on"),
};

async function rewrite(run, from, to) {
  const bytes = await through(run.checkpoint, new DecompressionStream("gzip"));
  const found = replaceAll(new Uint8Array(bytes), from, to);
  if (!found) throw new Error("the checkpoint has no such text");
  await keepWith(run, bytes);
}

/** How scripts end whose memories say, once they are altered, that they are to go on for ever. */
export async function goOnForEver({ scripts, limits }) {
  const waiting = [];
  for (const code of scripts) {
    const { runId, approval, error } = await execute({ code, limits });
    if (error) throw error;
    await until(() => store.runs.get(runId).checkpoint);
    await SPOILERS["for ever"](store.runs.get(runId));
    waiting.push([runId, approval.callId]);
  }
  const ended = waiting.map((call) => codeMode.runs.approve(...call));
  const codes = (await Promise.all(ended)).map(({ error, value }) => error?.code ?? value);
  return { codes, orders, faults, after: (await execute({ code: "'word' in globals()" })).value };
}

const through = (bytes, change) =>
  new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer();

/** @returns {number} how often it was there */
function replaceAll(bytes, from, to) {
  const [before, after] = [from, to].map((text) => new TextEncoder().encode(text));
  let found = 0;
  for (let at = bytes.indexOf(before[0]); at >= 0; at = bytes.indexOf(before[0], at + 1)) {
    if (!before.every((byte, index) => bytes[at + index] === byte)) continue;
    bytes.set(after, at);
    found++;
  }
  return found;
}

/** The run that goes on so often, as it waits. */
let kept;

/**
 * The only run goes on from its memory so many times, each time with other bits of it changed.
 *
 * @returns what became of it, of its one order, and of a script after it, and for how long nothing else was done
 */
export async function goOnAltered({ times, seed }) {
  kept ??= [...store.runs][0];
  const [runId, run] = kept;
  const memory = new Uint8Array(await through(run.checkpoint, new DecompressionStream("gzip")));
  const next = numbersFrom(seed);
  const came = [];
  for (let time = 0; time < times; time++) {
    const bytes = memory.slice();
    const changes = 1 << next(10);
    for (let i = 0; i < changes; i++) bytes[next(bytes.length)] ^= 1 << next(8);
    const altered = { ...run };
    await keepWith(altered, bytes);
    store.runs.set(runId, altered);
    orders = 0;
    const pauses = longestPause();
    const { status, error, value } = await approveOnlyRun();
    store.runs.clear();
    const after = await codeMode.execute({ code: "'told' in globals()" });
    came.push({
      status,
      changes,
      value: error?.code ?? value,
      orders,
      after: after.value,
      ms: pauses(),
      faults: faults.splice(0),
    });
    store.runs.clear();
  }
  return came;
}

/** Whole numbers below what is asked for, the same for the same seed. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Watches the page; gives the longest time in which it did nothing else. */
function longestPause() {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

/** Has these bytes for its checkpoint, and a record that says so. */
async function keepWith(run, bytes) {
  run.checkpoint = await through(bytes, new CompressionStream("gzip"));
  const trailer = new Uint8Array(run.checkpoint, run.checkpoint.byteLength - 8);
  const sum = Array.from(trailer, (byte) => byte.toString(16).padStart(2, "0")).join("");
  run.entries = run.entries.map((text) =>
    text
      .replace(/"sum":"[^"]*"/, `"sum":"${sum}"`)
      .replace(/"bytes":\d+/, (all) =>
        text.includes('"kind":"checkpoint"') ? `"bytes":${run.checkpoint.byteLength}` : all,
      ),
  );
}
