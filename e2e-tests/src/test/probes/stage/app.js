/** The app that an attacker would like to reach: it owns a Code Mode, secrets, and it listens. */
import { createCodeMode, functions } from "/glovebox/index.js";

const CHANNELS = ["glovebox", "app", "probe"];
const heard = [];
const calls = new Set();
let codeMode;
let longest = 0;
let longTasks = 0;

addEventListener("message", ({ data, origin }) =>
  heard.push(`window, from ${origin}: ${told(data)}`),
);
for (const name of CHANNELS) {
  new BroadcastChannel(name).onmessage = ({ data }) => heard.push(`channel ${name}: ${told(data)}`);
}
addEventListener("storage", ({ key }) => heard.push(`storage: ${key}`));
if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
  new PerformanceObserver((list) => list.getEntries().forEach(noteLongTask)).observe({
    type: "longtask",
  });
}

function noteLongTask({ duration }) {
  longTasks += 1;
  longest = Math.max(longest, duration);
}

function told(data) {
  return typeof data === "string" ? data : (JSON.stringify(data) ?? String(data));
}

const found = [{ id: "C-1", name: "Amelia Reid" }];
const bank = {
  find_clients: { readOnly: true, run: async () => record("find_clients", found) },
  slow: { readOnly: true, run: () => new Promise(() => record("slow")) },
  close_account: { run: async () => record("close_account", "closed") },
};

function record(name, result) {
  calls.add(name);
  return result;
}

/** Opens the Code Mode, on the package's own runtime files or on those of a stage. */
export async function open({ assets, limits } = {}) {
  codeMode?.dispose();
  codeMode = await createCodeMode({
    sources: [functions("bank", bank)],
    policy: { deny: ["bank.close_account"] },
    ...(assets && { assets }),
    ...(limits && { limits }),
  });
}

export const execute = (request) => codeMode.execute(request);

/** Runs a script and cancels it, for scripts that only wait. */
export async function executeFor({ ms, ...request }) {
  return codeMode.execute({ ...request, signal: AbortSignal.timeout(ms) });
}

export const close = () => codeMode.dispose();

/** Forgets what was measured so far, so that a test tells its own long tasks from the start's. */
export function measureAnew() {
  longest = 0;
  longTasks = 0;
}

/** Whether an attacker got a property onto every object of the app. */
export const polluted = () => ({}).polluted !== undefined;

/** The same probes with every wall taken away: a worker of the app itself. */
export async function probePlainly({ address, name, inputs }) {
  const worker = new Worker(address);
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
  const root = await navigator.storage.getDirectory();
  const files = [];
  for await (const name of root.keys()) files.push(name);
  return {
    heard,
    calls: [...calls],
    longestTaskMs: longest,
    longTasks,
    cookies: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    files,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    title: document.title,
    frames: document.querySelectorAll("iframe").length,
  };
}
