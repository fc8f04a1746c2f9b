/**
 * Takes the place of the package on the demo page: its only script makes ten thousand calls, a hundred in each task
 * of the page and thirty-two of them at one time, as a real run would tell them.
 */
const CALLS = 10_000;
const IN_ONE_TASK = 100;
const UNDER_WAY = 32;
const listeners = new Map();
const runId = "many";

const tell = (event, told) =>
  listeners.get(event)?.forEach((listener) => listener({ runId, ...told }));
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const callOf = (n) => ({ callId: `${runId}.${n}`, tool: "crm.find_clients" });

const begin = (n) =>
  tell("call:start", { ...callOf(n), args: { n }, decision: "allow", rule: "test", at: 0 });
const end = (n) => tell("call:end", { ...callOf(n), status: "ok", ms: 1, bytes: 10, rule: "test" });

async function execute() {
  tell("run:start", {});
  for (let n = 1; n <= CALLS; n++) {
    begin(n);
    if (n > UNDER_WAY) end(n - UNDER_WAY);
    if (n % IN_ONE_TASK === 0) await nextTask();
  }
  for (let n = CALLS - UNDER_WAY + 1; n <= CALLS; n++) end(n);
  return {
    status: "completed",
    runId,
    value: CALLS,
    output: "",
    calls: [],
    usage: { leftBytes: 5 },
  };
}

export const functions = () => ({});

export const createCodeMode = async () => ({
  tools: [],
  inspect: async () => "",
  check: async () => [],
  execute,
  addSource: async () => {},
  on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
  runs: { list: async () => [], get: async () => ({ steps: [] }) },
});
