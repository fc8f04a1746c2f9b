import { invalid } from "../wrong-options.js";

/** The methods that a store must have. */
const METHODS = ["claim", "append", "read", "heads", "delete"];
/** What the locks of its runs begin with: runs of another store may have the same ids. */
const PREFIX = "glovebox-run-";
const OF_CALLER = "glovebox-store-run-";

/**
 * The store of the option, with the locks of its runs; null for the page's memory, or for what is not a store and
 * will be refused.
 */
export async function openStore(given) {
  if (given === "indexeddb") return shared(await indexedDbStore(), PREFIX, true);
  if (typeof given !== "object" || given === null) return null;
  const missing = METHODS.filter((method) => typeof given[method] !== "function");
  if (missing.length > 0) {
    throw invalid(`option store has no function ${missing[0]}; a store has ${METHODS.join(", ")}`);
  }
  if (given.name !== undefined && typeof given.name !== "string") {
    throw invalid("option store name must be a text");
  }
  const { name = "" } = given;
  return shared(given, `${OF_CALLER}${JSON.stringify(name)}-`, name !== "");
}

async function indexedDbStore() {
  const { IndexedDbStore } = await import("./indexeddb-store.js");
  return new IndexedDbStore();
}

/**
 * Where there are no locks (a page that is not secure), every run belongs to whoever takes it. Windows speak of the runs
 * of one store: of one without a name nobody knows which that is.
 */
function shared(store, prefix, hasName) {
  const { locks } = navigator;
  if (!locks) return { store, hold: async () => () => {}, held: async () => [] };
  const held = async () => heldRuns(await locks.query(), prefix);
  const free = (runId, signal) => locks.request(prefix + runId, { signal }, () => {});
  const wanted = new Wanted();
  const speaks = hasName && globalThis.BroadcastChannel;
  return {
    store,
    hold: (runId, takesOver, onLost, onBack) =>
      wanted.while(runId, onLost, (lost) =>
        new RunLock(locks, prefix + runId, { onLost: lost, onBack }).take(takesOver),
      ),
    held,
    ...(speaks
      ? { windows: { channel: `${prefix}windows`, held, free, isMine: (id) => wanted.has(id) } }
      : {}),
  };
}

/** The runs whose locks this window has, or waits for. */
class Wanted {
  #ids = new Map();

  has(runId) {
    return this.#ids.has(runId);
  }

  async while(runId, onLost, holding) {
    this.#ids.set(runId, (this.#ids.get(runId) ?? 0) + 1);
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      const left = this.#ids.get(runId) - 1;
      if (left > 0) this.#ids.set(runId, left);
      else this.#ids.delete(runId);
    };
    const lost = () => {
      over();
      onLost();
    };
    const giveBack = await holding(lost).catch((reason) => {
      over();
      throw reason;
    });
    if (giveBack === null) over();
    return (
      giveBack &&
      (() => {
        over();
        giveBack();
      })
    );
  }
}

/** A page that is going away has its locks for a moment longer; who waits for one waits no longer than this. */
const LEAVING_MS = 1_500;

const MOVES = ["pagehide", "pageshow"];

/**
 * The lock of one run. A page that goes away gives it back; where the browser keeps such a page and shows it again, it
 * asks for the lock once more, which may be another page's by then. A process has locks and no page that could go away.
 *
 * @implements {EventListenerObject}
 */
class RunLock {
  #ask;
  #onLost;
  #onBack;
  #giveBack;
  #moves = 0;

  constructor(locks, name, { onLost, onBack }) {
    this.#ask = (how) => ask(locks, name, how, () => this.#lost());
    this.#onLost = onLost;
    this.#onBack = onBack;
  }

  /** Gives what gives it back; null where another page has the run, from which it is not taken. */
  async take(takesOver) {
    this.#giveBack = await this.#ask(takesOver ? { steal: true } : soon());
    if (this.#giveBack === null) return null;
    for (const move of MOVES) globalThis.addEventListener?.(move, this);
    return () => this.#end();
  }

  /** @param {any} event */
  async handleEvent({ type, persisted }) {
    const move = ++this.#moves;
    if (type === "pagehide") this.#giveBack();
    if (type !== "pageshow" || !persisted) return;
    const giveBack = await this.#ask(soon()).catch(() => null);
    if (move !== this.#moves) giveBack?.();
    else if (giveBack === null) this.#lost();
    else {
      this.#giveBack = giveBack;
      this.#onBack();
    }
  }

  #lost() {
    this.#end();
    this.#onLost();
  }

  #end() {
    this.#moves++;
    for (const move of MOVES) globalThis.removeEventListener?.(move, this);
    this.#giveBack();
  }
}

const soon = () => ({ signal: AbortSignal.timeout(LEAVING_MS) });

/** Gives what gives the lock back; null where it is not to be had in time. */
function ask(locks, name, how, onStolen) {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    const over = new Promise((giveBack) => {
      const held = (lock) => {
        isHeld = true;
        resolve(giveBack);
        return lock && over;
      };
      locks.request(name, how, held).catch((reason) => {
        if (isHeld) onStolen();
        else if (reason.name === "TimeoutError") resolve(null);
        else reject(reason);
      });
    });
  });
}

function heldRuns({ held = [] }, prefix) {
  return held
    .map(({ name }) => name)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
