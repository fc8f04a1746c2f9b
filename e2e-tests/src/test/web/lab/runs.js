import { createCodeMode, functions } from "/glovebox/index.js";

/** What functions did, over reloads: how often each key was done. */
const WORLD = "world";
let codeMode;
let fired;
const told = [];

function done(key, what) {
  const world = effects();
  world[key] = [...(world[key] ?? []), what];
  localStorage.setItem(WORLD, JSON.stringify(world));
}

export function effects() {
  return JSON.parse(localStorage.getItem(WORLD) ?? "{}");
}

const NUMBER = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };

function sources(renamed) {
  return functions("crm", {
    find: { readOnly: true, input: NUMBER, output: { type: "integer" }, run: ({ n }) => n * 10 },
    [renamed ?? "place"]: {
      input: NUMBER,
      output: { type: "string" },
      run: ({ n }, { key }) => {
        done(key, n);
        return `order ${n}`;
      },
    },
    mark: {
      input: NUMBER,
      idempotent: true,
      run: ({ n }, { key }) => {
        done(key, n);
        return n;
      },
    },
    hang: {
      input: NUMBER,
      run: ({ n }, { key }) => {
        done(key, n);
        return new Promise(() => {});
      },
    },
  });
}

/** @param given options, and what `crm.place` is called; `answer` is what a person says at once */
export async function open({ answer, renamed, ...given } = {}) {
  codeMode = await createCodeMode({
    sources: [sources(renamed)],
    store: "indexeddb",
    typeCheck: "off",
    ...(answer ? { onApproval: async () => ({ decision: answer }) } : {}),
    ...given,
  });
  for (const event of ["run:start", "run:output", "run:pause", "run:end"]) {
    codeMode.on(event, ({ text }) => told.push(text ? `${event} ${text.trim()}` : event));
  }
}

/** The same, with a person who never answers. */
export const openWithSlowPerson = (given) =>
  open({ ...given, onApproval: () => new Promise(() => {}) });

export const events = () => told;
export const execute = (request) => codeMode.execute(request);

/** Starts a script whose end nobody waits for. */
export function fire(request) {
  fired = codeMode.execute(request);
  return null;
}

export const outcomeOfFired = () => fired;
export const list = () => codeMode.runs.list();
export const get = ({ runId }) => codeMode.runs.get(runId);
export const resume = ({ runId }) => codeMode.runs.resume(runId);
export const approve = ({ runId, callId, ...answer }) =>
  codeMode.runs.approve(runId, callId, answer);
export const deny = ({ runId, callId, ...answer }) => codeMode.runs.deny(runId, callId, answer);
export const settle = ({ runId, callId, ...answer }) => codeMode.runs.settle(runId, callId, answer);
export const cancel = ({ runId }) => codeMode.runs.cancel(runId);
export const deleteAll = () => codeMode.runs.deleteAll();
export const forModel = ({ code }) => codeMode.tools[1].execute({ code });
