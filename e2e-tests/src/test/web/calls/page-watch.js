/** What a test of the page's responsiveness measures in a page; `PageTasks` reads the marks in Chromium. */
const BEAT_MS = 5;
const SETTLE_MS = 50;
const NEW_BYTES = 16 * 1024 * 1024;

let longestGap = 0;
let lastBeat = 0;

function beat() {
  const now = performance.now();
  longestGap = Math.max(longestGap, now - lastBeat - BEAT_MS);
  lastBeat = now;
}

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Does something in tasks of their own, and tells what it gave, how long it took, and how late a timer came
 * meanwhile; and the same of a piece of work that is always the same, for the machine may have other work too.
 */
export async function watched(act) {
  const end = await begin("watched");
  const given = await act();
  return { given, ...(await end()), ...(await machine()) };
}

/** Begins to watch once the page has settled; the function that it gives ends it, and tells. */
export async function begin(name) {
  await after(SETTLE_MS);
  return beginAtOnce(name);
}

/** Begins to watch, though the page may still do what came before. */
export async function beginAtOnce(name) {
  performance.mark(`${name} begins`);
  await after(0);
  longestGap = 0;
  lastBeat = performance.now();
  const beating = setInterval(beat, BEAT_MS);
  const startedAt = performance.now();
  return async () => {
    const ms = performance.now() - startedAt;
    await after(SETTLE_MS);
    clearInterval(beating);
    performance.mark(`${name} ends`);
    return { ms, gap: longestGap };
  };
}

/** How long a piece of work takes that is always the same, and to write into memory that is new. */
export async function machine() {
  const end = await begin("work");
  fixedWork();
  const { ms: workMs } = await end();
  const startedAt = performance.now();
  new Uint8Array(NEW_BYTES).fill(1);
  return { workMs, memoryMs: performance.now() - startedAt };
}

function fixedWork() {
  let text = "";
  for (let i = 0; i < 20_000; i++) text += JSON.stringify({ i, name: `call ${i % 7}` });
  JSON.parse(`[${text.replaceAll("}{", "},{")}]`);
}
