import { createCodeMode, functions } from "/glovebox/index.js";

const INPUT = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const OUTPUT = { type: "string" };
/** What the functions did. */
const done = [];
let codeMode;

const crm = () =>
  functions("crm", {
    find: { readOnly: true, input: INPUT, output: OUTPUT, run: ({ n }) => did(`found ${n}`) },
    place: {
      input: INPUT,
      output: OUTPUT,
      run: ({ n }, { key }) => did(`order ${n} ${key.replace(/^.*\./, "call ")}`),
    },
  });

function did(what) {
  done.push(what);
  return what;
}

export async function open() {
  codeMode = await createCodeMode({ sources: [crm()] });
}

export const execute = (request) => codeMode.execute(request);

/** A call of the run is told by its number. */
export const fork = ({ runId, call, change }) =>
  codeMode.runs.fork(runId, { at: `${runId}.${call}`, ...change });

export const replay = ({ runId, options }) => codeMode.runs.replay(runId, options);
export const countRuns = async () => (await codeMode.runs.list()).length;
export const approve = ({ runId, call }) => codeMode.runs.approve(runId, `${runId}.${call}`);
export const steps = async ({ runId }) => (await codeMode.runs.get(runId)).steps;
export const whatWasDone = () => done;

/** Until a run that waits has its checkpoint beside it. */
export async function awaitCheckpoint({ runId }) {
  while (!(await steps({ runId })).some(({ kind }) => kind === "checkpoint")) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
