import { elsewhere, nobodys } from "./owners.js";

/**
 * Records of runs in IndexedDB: for each run its head, the number of its owner, and its entries in order. All
 * that is written in one act is one transaction, in which the owner is compared: a page that was frozen while
 * another took its run can add nothing.
 */
const DATABASE = "glovebox-runs";
const VERSION = 2;
const RUNS = "runs";
const ENTRIES = "entries";
const CHECKPOINTS = "checkpoints";
const STORES = [RUNS, ENTRIES, CHECKPOINTS];
const FIRST_OWNER = 1;

export class IndexedDbStore {
  #opened;

  async claim(runId, after) {
    return this.#write({ durable: false }, async (runs) => {
      const run = await done(runs.get(runId));
      if (after !== undefined && run?.owner !== after) throw lost(runId);
      const owner = run ? run.owner + 1 : nobodys();
      runs.put({ runId, head: run?.head ?? null, count: run?.count ?? 0, owner });
      return owner;
    });
  }

  async append(runId, owner, entries, head, { durable, first, checkpoint }) {
    return this.#write({ durable }, async (runs, texts, checkpoints) => {
      const run = (await done(runs.get(runId))) ?? (first ? { count: 0, owner: FIRST_OWNER } : {});
      if (run.owner !== owner) throw lost(runId);
      entries.forEach((text, i) => texts.put(text, [runId, run.count + i]));
      runs.put({ runId, head, count: run.count + entries.length, owner });
      if (checkpoint) checkpoints.put(checkpoint, runId);
      else if (checkpoint === null) checkpoints.delete(runId);
    });
  }

  async checkpoint(runId) {
    return this.#read(
      async (runs, texts, checkpoints) => (await done(checkpoints.get(runId))) ?? null,
    );
  }

  async read(runId) {
    return this.#read(async (runs, texts) => {
      const [run, entries] = await Promise.all([
        done(runs.get(runId)),
        done(texts.getAll(all(runId))),
      ]);
      return run?.head ? { head: run.head, entries, owner: run.owner } : null;
    });
  }

  async heads() {
    const runs = await this.#read((stored) => done(stored.getAll()));
    return runs.filter(({ head }) => head).map(({ head }) => head);
  }

  async delete(runId) {
    return this.#write({ durable: true }, async (runs, texts, checkpoints) => {
      runs.delete(runId);
      texts.delete(all(runId));
      checkpoints.delete(runId);
    });
  }

  #read(work) {
    return this.#act("readonly", {}, work);
  }

  #write({ durable }, work) {
    return this.#act("readwrite", { durability: durable ? "strict" : "relaxed" }, work);
  }

  /** Does all of it, or nothing. */
  async #act(mode, options, work) {
    const database = await this.#open();
    let act;
    try {
      act = database.transaction(STORES, mode, options);
    } catch (reason) {
      this.#opened = undefined;
      throw reason;
    }
    const isThere = new Promise((resolve, reject) => {
      act.oncomplete = resolve;
      act.onabort = () => reject(told(act.error));
    });
    try {
      const result = await work(...STORES.map((name) => act.objectStore(name)));
      await isThere;
      return result;
    } catch (reason) {
      isThere.catch(() => {});
      abort(act);
      throw told(reason);
    }
  }

  #open() {
    this.#opened ??= this.#opening();
    return this.#opened;
  }

  /** As long as a window is in the way all are told so; the browser tells the first who asks alone. */
  #opening() {
    let tell;
    const inTheWay = new Promise((resolve, reject) => (tell = reject));
    const opened = open(tell).then(
      (database) => {
        this.#opened = opened;
        const forget = () => (this.#opened = undefined);
        database.onclose = forget;
        database.onversionchange = () => {
          database.close();
          forget();
        };
        return database;
      },
      (reason) => {
        this.#opened = undefined;
        throw told(reason);
      },
    );
    return Promise.race([opened, inTheWay]);
  }
}

function open(tellOfWindow) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, VERSION);
    asked.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        asked.result.createObjectStore(RUNS, { keyPath: "runId" });
        asked.result.createObjectStore(ENTRIES);
      }
      asked.result.createObjectStore(CHECKPOINTS);
    };
    asked.onblocked = () =>
      tellOfWindow(new Error("another window has the store open in an older version; close it"));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

const lost = (runId) => elsewhere(`the run ${runId} was deleted, or another window has taken it`);

const all = (runId) => IDBKeyRange.bound([runId], [runId, []]);

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function abort(act) {
  try {
    act.abort();
  } catch {
    // It has ended already.
  }
}

/** What the browser says of its own store, in words that help. */
function told(reason) {
  switch (reason?.name) {
    case "QuotaExceededError":
      return new Error("the browser gives the store no more room; delete runs, or keep fewer");
    case "VersionError":
      return new Error("the store was made by a newer Glovebox; reload the page");
    case "InvalidStateError":
    case "SecurityError":
      return new Error(`the browser keeps no store for this page (${reason.name})`);
    default:
      return reason instanceof Error ? reason : new Error(String(reason ?? "the store failed"));
  }
}
