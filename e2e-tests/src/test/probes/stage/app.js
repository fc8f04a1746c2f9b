import { begin, beginAtOnce, machine } from "/fixtures/calls/page-watch.js";

/** The app that an attacker would like to reach: it owns a Code Mode, secrets, and it listens. */
const CHANNELS = ["glovebox", "app", "probe"];
const heard = [];
const calls = new Set();
let codeMode;
let longestTask = 0;
let watch;

addEventListener("message", ({ data, origin }) =>
  heard.push(`window, from ${origin}: ${told(data)}`),
);
for (const name of CHANNELS) {
  new BroadcastChannel(name).onmessage = ({ data }) => heard.push(`channel ${name}: ${told(data)}`);
}
addEventListener("storage", ({ key }) => heard.push(`storage: ${key}`));
/** Tasks of the page itself; those of the frame count only where it shares the page's process. */
const OWN_TASKS = ["self", "unknown", "multiple-contexts"];
const longTasks = new PerformanceObserver((list) => list.getEntries().forEach(noteTask));
if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
  longTasks.observe({ type: "longtask" });
}

function noteTask({ name, duration }) {
  if (OWN_TASKS.includes(name)) longestTask = Math.max(longestTask, duration);
}

function told(data) {
  return typeof data === "string" ? data : (JSON.stringify(data) ?? String(data));
}

let answerSlow;

const found = [{ id: "C-1", name: "Amelia Reid" }];
const bank = {
  find_clients: { readOnly: true, run: async () => record("find_clients", found) },
  slow: {
    readOnly: true,
    run: () => new Promise((resolve) => record("slow", (answerSlow = resolve))),
  },
  close_account: { run: async () => record("close_account", "closed") },
};

function record(name, result) {
  calls.add(name);
  return result;
}

/**
 * Opens the Code Mode, of the package itself or of a stage, whose module is beside its runtime files. Attacks are wrong on
 * purpose, and the check is not a wall: it is off unless it is what the test is about.
 */
export async function open({ assets, limits, policy, typeCheck = "off" } = {}) {
  codeMode?.dispose();
  const { createCodeMode, functions } = await import(
    assets ? new URL("../index.js", new URL(assets, location)) : "/glovebox/index.js"
  );
  codeMode = await createCodeMode({
    sources: [functions("bank", bank)],
    policy: policy ?? { deny: ["bank.close_account"] },
    typeCheck,
    ...(assets && { assets }),
    ...(limits && { limits }),
  });
}

export const execute = (request) => codeMode.execute(request);

/** What the type checker says of a script, as soon as there is one. */
export async function check({ code }) {
  for (;;) {
    try {
      return (await codeMode.check(code)).map(({ message }) => message);
    } catch (error) {
      if (error.code !== "type-check-unavailable") throw error;
    }
  }
}

/** Takes the wire's wall away: frames of a kind that nobody knows are passed over in silence. */
export function passOverUnknownFrames({ known }) {
  const isKnown = (frame) => !Array.isArray(frame) || known.includes(frame[0]);
  const real = MessagePort.prototype.addEventListener;
  MessagePort.prototype.addEventListener = function (type, listener) {
    real.call(this, type, ({ data, ports }) => {
      const passed = Array.isArray(data) && data[0] === 1 ? data.filter(isKnown) : data;
      // What is left of a batch of unknown ones alone would be refused for being empty.
      if (passed !== data && passed.length === 1) return;
      const event = new MessageEvent(type, { data: passed, ports });
      if (typeof listener === "function") listener(event);
      else listener.handleEvent(event);
    });
  };
}

/** Runs a script and cancels it, for scripts that only wait. */
export async function executeFor({ ms, ...request }) {
  return codeMode.execute({ ...request, signal: AbortSignal.timeout(ms) });
}

export const close = () => codeMode.dispose();

/** Forgets what was measured so far: the start's long tasks, and those of measuring itself. */
export async function watchBegins({ isMeasured }) {
  watch = await (isMeasured ? begin : beginAtOnce)("watched");
  longTasks.takeRecords();
  longestTask = 0;
}

/** For how long the page was held up at a time meanwhile, beside what page-watch.js tells. */
export async function watchEnds({ isMeasured }) {
  const told = await watch();
  longTasks.takeRecords().forEach(noteTask);
  return { longestTask, ...told, ...(isMeasured ? await machine() : {}) };
}

/** Whether an attacker got a property onto every object of the app. */
export const polluted = () => ({}).polluted !== undefined;

/** The same probes with every wall taken away: a worker of the app itself. */
export async function probePlainly({ address, name, inputs }) {
  const program = await (await fetch(address)).blob();
  const script = new Blob([program], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ port: port2 }, [port2]);
  const told = await new Promise((resolve) => {
    port1.onmessage = ({ data: [, [kind, value]] }) => {
      if (kind === "completed") resolve(JSON.parse(value));
      else port1.postMessage([1, ["execute", name, JSON.stringify({ inputs })]]);
    };
  });
  worker.terminate();
  return told;
}

/** What the app noticed of what should have left no trace. */
export async function noticed() {
  const databases = (await indexedDB.databases?.()) ?? [];
  const files = [];
  const root = await navigator.storage?.getDirectory();
  for await (const name of root?.keys() ?? []) files.push(name);
  return {
    heard,
    calls: [...calls],
    cookies: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    files,
    serviceWorkers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    title: document.title,
    frames: document.querySelectorAll("iframe").length,
  };
}

const HARMS = {
  remove: (frame) => frame.remove(),
  move: (frame) => document.body.append(frame),
  navigate: (frame) => frame.setAttribute("src", "about:blank"),
  "empty the page": () =>
    document.documentElement.replaceChild(document.createElement("body"), document.body),
};

/** Does harm to the frame, as code of the page might that knows nothing of it. */
export function harm({ how }) {
  HARMS[how](document.querySelector("iframe"));
}

let running;

/** Starts a script that waits for a call, and resolves once the call has come. */
export async function startWaiting() {
  calls.delete("slow");
  running = codeMode.execute({ code: "await bank.slow()" });
  while (!calls.has("slow")) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const waited = () => running;

/** What becomes of it when the call is answered. */
export function answered() {
  answerSlow("at last");
  return running;
}

/** For how many milliseconds a script goes on that is cancelled after it has run for a while. */
export async function timeToCancel({ code }) {
  const cancellation = new AbortController();
  const ending = codeMode.execute({ code, signal: cancellation.signal });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const cancelledAt = performance.now();
  cancellation.abort();
  const { error } = await ending;
  return { code: error.code, ms: performance.now() - cancelledAt };
}
