import { createCodeMode, functions } from "/glovebox/index.js";
import { cellIn, holdCheckpoints } from "/fixtures/lab/runs/faults-of-checkpoints.js";
import { storeClass } from "/fixtures/lab/runs/store-class.js";
import { copyStore, putBack } from "/fixtures/lab/runs/store-copy.js";

/** The calls of a script that are about its tool. */
const CALLS = 3;
/** In the middle of the run: the one whose end nobody hears. */
const DOUBTED = 1;
const AT_ONCE = 3;
const SHAPES = {
  "one by one": (call) => `done = []
for n in range(${CALLS}):
    done.append(${call})`,
  gathered: (call) => `done = await asyncio.gather(*[again(n) for n in range(${CALLS})])`,
  "as completed": () => `done = []
for first in asyncio.as_completed([again(n) for n in range(${CALLS})]):
    done.append(await first)
await world.look(n=0, salt=salt, order=done)`,
};
const TOOLS = {
  look: { readOnly: true },
  mark: { idempotent: true },
  place: {},
  ask: {},
};

/** What is under way in this page, by the id of its run. */
const cells = new Map();
let codeMode;
let address;
let revivals = 0;
let over = [];
let copy;

/** One script, and the moment at which it is held until its world ends. */
class Cell {
  calls = 0;
  writes = 0;
  turns = 0;
  asked = { doubts: 0, approvals: 0 };
  #held = Promise.withResolvers();
  #released = Promise.withResolvers();
  #kept = Promise.withResolvers();

  constructor(given) {
    Object.assign(this, given);
    this.request = { code: scriptOf(given), idempotencyKey: given.id };
  }

  /** A script whose past is to be gone through must not be over by then. */
  get staysOpen() {
    return this.moment === "replaying" && this.shape !== "one by one";
  }

  /** Whichever call comes first is done, so that there is a second turn; no other is. */
  keepsOpen() {
    this.calls++;
    return this.staysOpen && this.calls > 1;
  }

  get released() {
    return this.#released.promise;
  }

  get held() {
    return this.#held.promise;
  }

  /** Has its sandbox kept as it rests now, as when the page is hidden. */
  async keep() {
    await after(0);
    hide();
    await Promise.race([this.#kept.promise, this.#held.promise, after(MOST_TO_KEEP_MS)]);
  }

  isKept() {
    this.#kept.resolve();
  }

  /** Whether it is to stand before something is written. */
  isBefore(write, keeps) {
    return this.moment === "keeping" ? keeps : this.moment === "before" && write >= this.at;
  }

  /** Whether what is written after this one, the dead do not write. */
  isLast(write, keeps) {
    if (this.moment === "after") return write >= this.at;
    if (this.moment === "kept") return keeps;
    return this.moment === "replaying" && this.turns > this.at + 1;
  }

  /** Stands still from here on. */
  stand(where) {
    this.isHeld = true;
    this.#held.resolve(where);
    return this.#released.promise;
  }

  release() {
    this.moment = "none";
    this.isHeld = false;
    this.isLost = true;
    this.#released.resolve();
  }
}

/** Nothing promises a checkpoint: one of a script that goes on meanwhile is not to be had. */
const MOST_TO_KEEP_MS = 3_000;

/** A script that has not come so far when nothing was written of any for so long will not come: the machine may be slow. */
const MOST_SILENT_MS = 60_000;
let wroteAt = 0;

async function untilNothingIsWritten() {
  while (performance.now() - wroteAt < MOST_SILENT_MS) await after(1_000);
}

/** A script's call comes before its word that it rests, in the same turn of the page. */
const after = (ms) => new Promise((done) => setTimeout(done, ms));

function hide() {
  Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
  delete document.hidden;
}

/** What takes long is gone on with from a checkpoint, where there is one. */
const LONG = "sum(range(6_000_000))\n";

const scriptOf = ({ id, tool, shape, keeps }) => `# ${id}
import asyncio, random
salt = random.randint(0, 10**9)
print("begins")
${keeps ? LONG : ""}async def again(n):
    return await world.${tool}(n=n, salt=salt)
${SHAPES[shape]("await again(n)")}
await asyncio.sleep(0.001)
print("ends")
sorted(done)
`;

async function ask(path, parameters) {
  const response = await fetch(`${address}/${path}?${new URLSearchParams(parameters)}`);
  return Number(await response.text());
}

async function did(tool, { n, salt, order = [] }, { runId, key, signal }) {
  const cell = cells.get(runId);
  const isDoubted = n === DOUBTED;
  if (n === 0 && cell?.keeps && cell.moment !== "none") await cell.keep();
  if (isDoubted && cell?.moment === "undone") await cell.stand("not done");
  if (cell?.isHeld || cell?.keepsOpen()) await cell.released;
  signal.throwIfAborted();
  if (tool !== "look") await ask("did", { runId, key, n, salt });
  else await ask("look", { runId, salt, order: order.join() });
  if (isDoubted && cell?.moment === "doubt") await cell.stand("done");
  return `${tool} ${n}`;
}

const NUMBER = { type: "integer" };
const definitions = Object.fromEntries(
  Object.entries(TOOLS).map(([tool, said]) => [
    tool,
    {
      ...said,
      input: {
        type: "object",
        properties: {
          n: NUMBER,
          salt: NUMBER,
          order: { type: "array", items: { type: "string" } },
        },
        required: ["n", "salt"],
      },
      output: { type: "string" },
      run: (given, context) => did(tool, given, context),
    },
  ]),
);

/** @param world the address of what counts effects */
export async function open({ world, ...given }) {
  address = world;
  holdReplays();
  codeMode = await createCodeMode({
    sources: [functions("world", definitions)],
    store: "indexeddb",
    typeCheck: "off",
    policy: { allow: ["world.mark", "world.place"] },
    ...given,
  });
  const ofStores = await storeClass();
  holdWrites(ofStores);
  holdCheckpoints(cells, ofStores);
}

/** Holds what a run writes, before it is there or before it is told. */
function holdWrites({ prototype }) {
  for (const method of ["claim", "append"]) {
    const real = prototype[method];
    prototype[method] = async function (runId, ...given) {
      const cell = cells.get(runId);
      if (!cell) return real.call(this, runId, ...given);
      const at = ++cell.writes;
      wroteAt = performance.now();
      const keeps = method === "append" && given[1].some(isCheckpoint);
      if (cell.isHeld) await cell.released;
      else if (cell.isBefore(at, keeps)) await cell.stand("before");
      if (method === "append") cell.turns += given[1].filter(isTurn).length;
      const isLast = cell.isLast(at, keeps);
      if (isLast) cell.isHeld = true;
      try {
        const result = await real.call(this, runId, ...given);
        if (keeps) cell.isKept();
        return result;
      } finally {
        // Also after one that is refused, as the last checkpoint of a script that was taken over by then is.
        if (isLast) await cell.stand("after");
      }
    };
  }
}

const isTurn = (text) => JSON.parse(text).kind === "turn";
const isCheckpoint = (text) => JSON.parse(text).kind === "checkpoint";

/** Holds what a script is told of its past, and knows the ports of frames and sandboxes. */
const controls = new Map();
function holdReplays() {
  const ports = new WeakMap();
  const real = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (data, ...moved) {
    if (data?.[0] === "spawn") controls.set(data[1], this);
    const begun = Array.isArray(data) && [...cells.values()].find((cell) => isTold(data, cell));
    if (Array.isArray(data) && data.some(isRevival)) revivals++;
    if (begun) ports.set(this, { cell: begun, turns: -1 });
    const port = ports.get(this);
    if (port) port.turns++;
    const held = heldBy(data, port);
    if (held) held.stand("on the way");
    else real.call(this, data, ...moved);
  };
}

/** The cell that stands here: its sandbox hears no more of this. */
function heldBy(data, port) {
  if (!Array.isArray(data)) return undefined;
  const cell = port?.cell;
  if (cell?.moment === "in replay" && port.turns > cell.at) return cell;
  if (cell?.moment === "copying" && data.some(isCopying)) return cell;
  const revived = data.find(isRevival);
  const reviving = revived && cellIn(cells, revived.at(-1));
  return reviving?.goesOn === "reviving" ? reviving : undefined;
}

const isCopying = (frame) => Array.isArray(frame) && frame[0] === "checkpoint";

/** A checkpoint of a script that waited, in place of its past. */
const isRevival = (frame) => Array.isArray(frame) && frame[0] === "revive";

const isTold = (batch, { request }) =>
  batch.some((frame) => Array.isArray(frame) && frame.includes(request.code));

/** What was asked for of many cells last, which a test hears cell by cell: together they may take longer than one call. */
let answers = [];

export const answerOf = ({ at }) => answers[at];

/** Has scripts begin, or go on, until each stands still; what ends before it gives its outcome. */
export function begin({ given }) {
  const begun = given.map((each) => new Cell(each));
  for (const cell of begun) cells.set(`run-${cell.id}`, cell);
  wroteAt = performance.now();
  answers = begun.map(untilItStands);
}

/** A script does not wait for all that is written of it, and may be over when its record stands still. */
async function untilItStands(cell) {
  const late = untilNothingIsWritten().then(() => ({ late: { ...cell } }));
  cell.end = toItsEnd(cell);
  const first = await Promise.race([cell.held, cell.end, late]);
  return cell.isHeld ? Promise.race([cell.held, late]) : first;
}

/** What becomes of scripts, a few at a time, with all that a person was asked. */
export function finish({ given }) {
  const ended = given.map(() => Promise.withResolvers());
  const left = given.entries();
  const some = async () => {
    for (const [i, each] of left) await finishOne(each).then(ended[i].resolve, ended[i].reject);
  };
  for (let n = 0; n < AT_ONCE; n++) some();
  answers = ended.map(({ promise }) => promise);
}

async function finishOne(given) {
  const cell = new Cell({ ...given, moment: "none" });
  cells.set(`run-${cell.id}`, cell);
  return { ...(await toItsEnd(cell)), asked: cell.asked, writes: cell.writes };
}

/** A person looks at the world where there is doubt, and approves what is asked. */
async function toItsEnd(cell) {
  for (;;) {
    const outcome = await unlessElsewhere(cell, () => codeMode.execute(cell.request));
    if (outcome && (outcome.status !== "paused" || cell.isLost)) return outcome;
    if (outcome) await unlessElsewhere(cell, () => answer(outcome, cell.asked));
  }
}

async function answer({ runId, approval }, asked) {
  const { callId, inDoubt, args, tool } = approval;
  asked[inDoubt ? "doubts" : "approvals"]++;
  if (!inDoubt) return codeMode.runs.approve(runId, callId);
  const times = await ask("made", { key: callId });
  const result = `${tool.split(".")[1]} ${args.n}`;
  return codeMode.runs.settle(
    runId,
    callId,
    times > 0 ? { happened: true, result } : { happened: false },
  );
}

/**
 * A process that has died has its locks for a moment longer; what was answered already is so; and of a store that is held
 * for long it is told that it does not answer.
 */
async function unlessElsewhere(cell, step) {
  try {
    return await step();
  } catch (reason) {
    const isSilent = reason.code === "store-failed" && (cell.isHeld || cell.isLost);
    if (isSilent) await cell.released;
    else if (!["request-invalid", "run-elsewhere"].includes(reason.code)) throw reason;
    return undefined;
  }
}

/** How many scripts went on from a checkpoint since this was asked last. */
export function revived() {
  const since = revivals;
  revivals = 0;
  return since;
}

/** Keeps what is recorded aside. */
export async function copyRecords() {
  copy = await copyStore();
  return null;
}

/** What was kept aside is recorded again, and from now on no checkpoint is to be had. */
export async function goBackToRecords() {
  await putBack(copy);
  (await storeClass()).prototype.checkpoint = async () => null;
  return null;
}

const frame = () => document.querySelector("iframe");

/** Takes the sandboxes' frame away; what was held goes on in a page that is well, and is told. */
export async function loseFrame() {
  const lost = [...cells.values()];
  // What is held where its checkpoint is read has none yet.
  frame()?.remove();
  goOn();
  const ends = await Promise.all(lost.map(({ end }) => end));
  over = lost.filter((_, i) => ends[i]?.status === "completed").map(({ id }) => id);
  return null;
}

/** A script that reads does not wait for its record, and may have come to its end while that stood still. */
export const whatWasOver = () => over;

/** Ends all workers of sandboxes without a word to anybody, as a browser may. */
export function loseWorkers() {
  controls.forEach((control, id) => control.postMessage(["kill", id]));
  goOn();
  return null;
}

function goOn() {
  cells.forEach((cell) => cell.release());
  cells.clear();
}
