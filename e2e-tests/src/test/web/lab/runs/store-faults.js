import { createCodeMode, functions } from "/glovebox/index.js";
import { storeClass } from "/fixtures/lab/runs/store-class.js";

/** What functions did, in all windows: how often each call was made. */
const HEARD_WITHIN_MS = 20_000;
const WORLD = "world";
const DATABASE = "glovebox-runs";
const faults = [];
let codeMode;
let last;
let isDone;
let answer;
let asked;

export const effects = () => JSON.parse(localStorage.getItem(WORLD) ?? "{}");

function did({ n }, { key }) {
  const world = effects();
  world[`${n} ${key}`] = (world[`${n} ${key}`] ?? 0) + 1;
  localStorage.setItem(WORLD, JSON.stringify(world));
  return `order ${n}`;
}

const definitions = {
  find: { readOnly: true, run: ({ n }) => n * 10 },
  place: { run: did },
  /** Answers at once; in a window that holds its runs, when the test has the run go on or a browser has thawed the page. */
  rest: { readOnly: true, run: (_, { runId }) => holds && restOf(runId).promise },
  /** Answers when the test says so. */
  wait: {
    run: (given, context) => {
      const result = did(given, context);
      return new Promise((resolve) => (answer = () => resolve(result)));
    },
  },
};

let holds = false;
const rests = new Map();

function restOf(runId) {
  if (!rests.has(runId)) rests.set(runId, Promise.withResolvers());
  return rests.get(runId);
}

export const isResting = () => rests.size > 0;

export function goOn({ runId }) {
  restOf(runId).resolve(null);
  return null;
}

document.addEventListener("resume", () => rests.forEach(({ resolve }) => resolve(null)));

/**
 * @param given options; with `asks`, whoever is to be asked is not there, with `person` somebody is who never answers;
 *   `without` is a function that is gone; one that `holds` has its runs rest; one that is `silent` does not hear other windows, one that is `frozen` not
 *   that a run was taken from it
 */
export async function open(given) {
  const { asks, person, silent, frozen, without, holds: isHolding, ...options } = given ?? {};
  holds = isHolding ?? false;
  if (frozen) hearNothingOfLocks();
  if (silent) Object.defineProperty(BroadcastChannel.prototype, "onmessage", { set() {} });
  const { [without]: gone, ...there } = definitions;
  codeMode = await createCodeMode({
    sources: [functions("crm", there)],
    store: "indexeddb",
    typeCheck: "off",
    policy: asks || person ? {} : { allow: ["crm.*"] },
    ...(person ? { onApproval: (request) => new Promise(() => (asked = request)) } : {}),
    ...options,
  });
  codeMode.on("record:fault", ({ fault }) => faults.push(fault));
}

function hearNothingOfLocks() {
  const { locks } = navigator;
  const request = locks.request.bind(locks);
  locks.request = (...wanted) =>
    new Promise((resolve) => void request(...wanted).then(resolve, () => {}));
}

/** What was told of the store, each once. */
export const told = () => [...new Set(faults)];

/** With a store of the app's own that takes nothing. */
export const openOnFullStore = () =>
  open({
    store: {
      claim: async () => 1,
      append: async () => {
        throw new Error("the disk is full");
      },
      read: async () => null,
      heads: async () => [],
      delete: async () => {},
    },
  });

const refuse = () => {
  throw "no store";
};

/** Stores of the app's own that are none: what all of their methods do. */
const FAULTY = {
  throws: refuse,
  "rejects late": () => new Promise((_, reject) => setTimeout(reject, 5, Object.freeze({}))),
  "gives what throws": () => new Proxy({}, { get: refuse, getPrototypeOf: refuse }),
  "gives nothing": () => undefined,
};

/** Each look back is done, or refused in time by a code that is documented for it. */
export async function tryFaultyStores({ code }) {
  const came = {};
  for (const [kind, method] of Object.entries(FAULTY)) {
    const methods = ["claim", "append", "read", "heads", "delete", "checkpoint"];
    await open({ store: Object.fromEntries(methods.map((name) => [name, method])) });
    const { value } = await inTime(codeMode.execute({ code }));
    // A store that gives nothing says that there is no run.
    const codes = kind === "gives nothing" ? ["request-invalid", "store-failed"] : ["store-failed"];
    const isTold = async (work) => {
      const told = await inTime(work()).catch(({ code }) => code);
      if (typeof told === "string" && !codes.includes(told))
        throw new Error(`told ${told} of ${work}, where a store ${kind}`);
    };
    await isTold(() => codeMode.execute({ code: "1", idempotencyKey: "k" }));
    await isTold(() => codeMode.runs.list());
    for (const name of ["get", "resume", "delete", "export"])
      await isTold(() => codeMode.runs[name]("run-1"));
    came[kind] = value;
    codeMode.dispose();
  }
  return came;
}

const inTime = (work) =>
  Promise.race([work, new Promise((_, reject) => setTimeout(reject, 60_000, { code: "late" }))]);

export const execute = (request) => codeMode.execute(request);
export const list = () => codeMode.runs.list();
export const isAsked = () => asked !== undefined;
export const isQuestionWithdrawn = () => asked.signal.aborted;
export const resume = ({ runId, takeOver }) => codeMode.runs.resume(runId, { takeOver });
export const cancel = ({ runId, takeOver }) => codeMode.runs.cancel(runId, { takeOver });

export const approve = ({ runId, callId }) => codeMode.runs.approve(runId, callId);
export const settle = ({ runId, callId, ...said }) => codeMode.runs.settle(runId, callId, said);

/** Starts a script whose end is asked for later. */
export function fire(request) {
  last = codeMode.execute(request);
  return null;
}

/** Takes up a run; what comes of it, or why it cannot be had, is asked for later. */
export function fireResume({ runId }) {
  last = codeMode.runs.resume(runId).catch(({ message }) => message);
  return null;
}

/** A window that has much else to do may hear another one too late: whoever asked is told so, and asks again. */
const heard = (act) => async (given) => {
  const latest = performance.now() + HEARD_WITHIN_MS;
  for (;;) {
    try {
      return await act(given);
    } catch (reason) {
      const isUnheard = reason.message?.endsWith("does not answer");
      if (!isUnheard || performance.now() > latest) throw reason;
    }
  }
};

/** What the window that has the run does. */
export const cancelThere = heard(cancel);
export const approveThere = heard(approve);

/** Does something of a run when it is time, as other windows do then; what comes of it is asked for later. */
export function fireAt({ at, act, ...given }) {
  const acts = { approve: approveThere, resume, cancel: cancelThere };
  isDone = false;
  last = new Promise((resolve) => setTimeout(resolve, at - Date.now()))
    .then(() => acts[act](given))
    .catch(({ code, message }) => ({ status: "refused", error: { code, message } }))
    .finally(() => (isDone = true));
  return null;
}

export const outcome = () => last;

/** Whether what was to be done when it was time has come to its end. */
export const isOver = () => isDone;

/** The function that waits answers now; what comes of its script. */
export function thaw() {
  answer();
  return last;
}

let landing;

/** What makes a run this window's own is on its way until the test has it land. */
export async function holdClaims() {
  const { prototype } = await storeClass();
  const real = prototype.claim;
  prototype.claim = async function (...given) {
    await new Promise((land) => (landing = land));
    return real.apply(this, given);
  };
  return null;
}

export const isClaimOnItsWay = () => landing !== undefined;

export function landClaim() {
  landing();
  landing = undefined;
  return null;
}

/** The numbers of the owners of all runs, in one. */
export async function owners() {
  const { heads } = await stored();
  return heads.map(({ owner }) => owner).reduce((sum, owner) => sum + owner, 0);
}

let freezes = 0;
document.addEventListener("freeze", () => freezes++);

/** How often the browser has frozen this page. */
export const timesFrozen = () => freezes;

/** The browser keeps the page out of sight, or shows it again. */
export function move({ type }) {
  window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  return null;
}

export const isWaiting = () => answer !== undefined;

export function setClockBack({ ms }) {
  const now = Date.now.bind(Date);
  Date.now = () => now() - ms;
  return null;
}

/** The browser refuses to keep anything, as in some private windows. */
export function refuseStores({ name }) {
  IDBFactory.prototype.open = () => {
    throw new DOMException("no", name);
  };
  return null;
}

/** All that is in the database, as it is. */
export async function stored() {
  const database = await new Promise((resolve) => {
    const asked = indexedDB.open(DATABASE);
    asked.onsuccess = () => resolve(asked.result);
  });
  const act = database.transaction(["runs", "entries"]);
  const [heads, entries, keys] = await Promise.all(
    [
      act.objectStore("runs").getAll(),
      act.objectStore("entries").getAll(),
      act.objectStore("entries").getAllKeys(),
    ].map((asked) => new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result)))),
  );
  database.close();
  return { heads, entries, runs: [...new Set(keys.map(([runId]) => runId))] };
}

let openedOnce;

export const closeDatabase = () => openedOnce.close();

/** How many runs there are, once the store is to be had. */
export async function countOnceItIsThere() {
  for (;;) {
    try {
      return (await codeMode.runs.list()).length;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Opens the database as another build does, and leaves it open when it is to be in the way. */
export function openDatabase({ version, staysOpen }) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, version);
    asked.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion > 0) return;
      asked.result.createObjectStore("runs", { keyPath: "runId" });
      asked.result.createObjectStore("entries");
    };
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      if (staysOpen) openedOnce = asked.result;
      else asked.result.close();
      resolve(asked.result.version);
    };
  });
}
