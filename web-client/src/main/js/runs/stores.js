import { GloveboxError } from "../glovebox-error.js";

/** The methods that a store must have. */
const METHODS = ["claim", "append", "read", "heads", "delete"];
const PREFIX = "glovebox-run-";

/**
 * The store of the option, with the locks of its runs; null for the page's memory, or for what is not a store and
 * will be refused.
 */
export async function openStore(given) {
  if (given === "indexeddb") return shared(await indexedDbStore());
  if (typeof given !== "object" || given === null) return null;
  const missing = METHODS.filter((method) => typeof given[method] !== "function");
  if (missing.length > 0) {
    throw new GloveboxError({
      code: "option-invalid",
      blame: "caller",
      message: `option store has no function ${missing[0]}; a store has ${METHODS.join(", ")}`,
    });
  }
  return shared(given);
}

async function indexedDbStore() {
  const { IndexedDbStore } = await import("./indexeddb-store.js");
  return new IndexedDbStore();
}

/** Where there are no locks (a page that is not secure), every run belongs to whoever takes it. */
function shared(store) {
  const { locks } = navigator;
  return {
    store,
    hold: async (runId) => (locks ? hold(locks, PREFIX + runId) : () => {}),
    held: async () => (locks ? heldRuns(await locks.query()) : []),
  };
}

/** A page that is going away has its locks for a moment longer; who waits for one waits no longer than this. */
const LEAVING_MS = 1_500;

/** Gives the lock back when it is called, or when the page goes away; null where another page has the run. */
function hold(locks, name) {
  return new Promise((resolve, reject) => {
    const over = new Promise((giveBack) => {
      const held = (lock) => {
        // A process has locks and no page that could go away.
        globalThis.addEventListener?.("pagehide", giveBack, { once: true });
        over.then(() => globalThis.removeEventListener?.("pagehide", giveBack));
        resolve(giveBack);
        return lock && over;
      };
      locks
        .request(name, { signal: AbortSignal.timeout(LEAVING_MS) }, held)
        .catch((reason) => (reason.name === "TimeoutError" ? resolve(null) : reject(reason)));
    });
  });
}

function heldRuns({ held = [] }) {
  return held
    .map(({ name }) => name)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
}
