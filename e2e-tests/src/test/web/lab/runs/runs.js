import { createCodeMode, functions } from "/glovebox/index.js";

/** What functions did, over reloads: how often each key was done. */
const WORLD = "world";
let codeMode;
let slow = 0;
const told = [];

/** A while of any length: what a network does. */
const someTime = () => new Promise((resolve) => setTimeout(resolve, slow * Math.random()));

function done(key, what) {
  const world = effects();
  world[key] = [...(world[key] ?? []), what];
  localStorage.setItem(WORLD, JSON.stringify(world));
}

export function effects() {
  return JSON.parse(localStorage.getItem(WORLD) ?? "{}");
}

const NUMBER = {
  type: "object",
  properties: { n: { type: "integer" } },
  required: ["n"],
};

function sources(renamed) {
  return functions("crm", {
    find: {
      readOnly: true,
      input: NUMBER,
      output: { type: "integer" },
      run: ({ n }) => someTime().then(() => n * 10),
    },
    [renamed ?? "place"]: {
      input: NUMBER,
      output: { type: "string" },
      run: async ({ n }, { key }) => {
        await someTime();
        done(key, n);
        await someTime();
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
export async function open({ answer, renamed, slowMs, ...given } = {}) {
  slow = slowMs ?? 0;
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
  void codeMode.execute(request);
  return null;
}

export const list = () => codeMode.runs.list();
export const get = ({ runId }) => codeMode.runs.get(runId);
export const resume = ({ runId }) => codeMode.runs.resume(runId);
export const approve = ({ runId, callId, ...answer }) =>
  codeMode.runs.approve(runId, callId, answer);
export const deny = ({ runId, callId, ...answer }) => codeMode.runs.deny(runId, callId, answer);
export const settle = ({ runId, callId, ...answer }) => codeMode.runs.settle(runId, callId, answer);
export const deleteAll = () => codeMode.runs.deleteAll();
export const forModel = ({ code }) => codeMode.tools[1].execute({ code });

/** Starts a script, or has it go on, until so long after its first call: then the page can be taken away. */
export function fireForAWhile({ code, ms }) {
  const calling = new Promise((resolve) => codeMode.on("call:start", resolve));
  const ended = codeMode.execute({ code, idempotencyKey: "killed" });
  const inTheMiddle = calling.then(
    () => new Promise((resolve) => setTimeout(resolve, ms, "middle")),
  );
  return Promise.race([inTheMiddle, ended.then(() => "end")]);
}

/** What becomes of the run, as far as it goes by itself; a person looks where there is doubt. */
export async function goOn({ code }) {
  let outcome = await codeMode.execute({ code, idempotencyKey: "killed" });
  while (outcome.status === "paused") {
    const { callId, inDoubt } = outcome.approval;
    const made = effects()[callId];
    if (!inDoubt) throw new Error("nobody was asked");
    const answer = made ? { happened: true, result: `order ${made[0]}` } : { happened: false };
    outcome = await codeMode.runs.settle(outcome.runId, callId, answer);
  }
  return outcome;
}

/** Two at once with one key. */
export const twice = ({ code, other }) =>
  Promise.all(
    [code, code, other].map((each) =>
      codeMode.execute({ code: each, idempotencyKey: "key" }).catch(({ message }) => message),
    ),
  );
