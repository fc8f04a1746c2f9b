import { createCodeMode, functions } from "/glovebox/index.js";
import { executeChecked } from "../../calls/checked.js";

const client = {
  type: "object",
  properties: { id: { type: "string" }, name: { type: "string" } },
  required: ["id"],
};

let codeMode;
let asked = [];
const ended = [];

const desk = functions("desk", {
  find: {
    readOnly: true,
    output: { type: "array", items: client },
    run: ({ wrong }) => [{ id: wrong ? 7 : "C1", name: "Amelia Reid" }],
  },
  place: { run: ({ lots }) => ({ placed: lots }) },
});

/** Opens with a policy and options as data; questions wait until they are answered by place. */
export async function open(options) {
  codeMode = await createCodeMode({
    sources: [desk],
    onApproval: (request) => new Promise((resolve) => asked.push({ request, resolve })),
    ...options,
  });
  codeMode.on("call:end", (event) => ended.push(event));
}

const cycle = {};
cycle.self = cycle;

const badApprovers = {
  throws: () => {
    throw new Error("no dialog");
  },
  rejects: () => Promise.reject("no dialog"),
  nothing: async () => undefined,
  text: async () => "yes",
  decisionUnknown: async () => ({ decision: "ok" }),
  rememberUnknown: async () => ({ decision: "approve", remember: "ever" }),
  fieldUnknown: async () => ({ decision: "approve", arguments: {} }),
  argsCyclic: async () => ({ decision: "approve", args: cycle }),
  argsWrong: async () => ({ decision: "approve", args: { lots: "many" } }),
  unprintable: () => Promise.reject(Object.create(null)),
};

const badRules = {
  throws: () => {
    throw new Error("no rule");
  },
  promise: async () => "allow",
  pending: () => new Promise(() => {}),
  object: () => ({ verdict: "allow" }),
  boxed: () => new String("allow"),
  shouted: () => "ALLOW",
  yes: () => true,
  meddles: (call) => {
    call.args.lots = 1_000;
    return "allow";
  },
};

/** How the approver or the rule behaves now. */
let behaviour = "";
export const behave = (next) => {
  behaviour = next.behaviour;
};

/** An approver that behaves badly, in the way that is told meanwhile. */
export async function openWithBadApprover() {
  const numbered = { type: "object", properties: { lots: { type: "integer" } } };
  const place = { input: numbered, run: ({ lots }) => ({ placed: lots }) };
  codeMode = await createCodeMode({
    sources: [functions("desk", { place })],
    onApproval: (request) => badApprovers[behaviour](request),
  });
}

/** A rule of the page that behaves badly, in the way that is told meanwhile. */
export async function openWithBadRule() {
  await open({ policy: { decide: (call) => badRules[behaviour](call), allow: ["desk.*"] } });
}

/** A rule of the page that denies more than ten lots, and a person who makes them a thousand. */
export async function openWithGreedyApprover() {
  await open({
    policy: { decide: ({ args }) => (args.lots > 10 ? "deny" : "ask") },
    onApproval: async () => ({ decision: "approve", args: { lots: 1_000 } }),
  });
}

/** Answers the questions with these answers as they come, each after a while. */
export function answerInTurn({ answers, afterMs = 0 }) {
  asked = { push: ({ resolve }) => setTimeout(() => resolve(answers.shift()), afterMs) };
}

export const execute = (request) => executeChecked(codeMode, request);
export const journal = (request) => codeMode.journal(request);
export const ends = () => ended;

/** Two runs; what the journal says afterwards. */
export async function journalOfTwoRuns() {
  const first = await execute({ code: "await desk.find()", caller: "adviser desk" });
  await execute({ code: "await getattr(desk, 'nothing')()" });
  return { ofFirst: codeMode.journal({ runId: first.runId }), all: codeMode.journal() };
}

/** A run that waits for a person is cancelled. */
export async function cancelWhileAsked() {
  const stop = new AbortController();
  const run = execute({ code: "await desk.place(lots=1)", signal: stop.signal });
  await until(() => asked.length === 1);
  stop.abort();
  const outcome = await run;
  asked[0].resolve({ decision: "approve", remember: "tool" });
  return { outcome, isQuestionWithdrawn: asked[0].request.signal.aborted };
}

/** Two calls wait at once; the first question is answered for the run, the second one never. */
export async function rememberForOpenQuestions() {
  const run = execute({
    code: "import asyncio\nawait asyncio.gather(desk.place(lots=1), desk.place(lots=2))",
  });
  await until(() => asked.length === 2);
  asked[0].resolve({ decision: "approve", remember: "run" });
  const outcome = await run;
  return { outcome, withdrawn: asked.map(({ request }) => request.signal.aborted) };
}

async function until(isSo) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
