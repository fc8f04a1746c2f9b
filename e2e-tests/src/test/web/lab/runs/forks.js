import { createCodeMode, functions } from "/glovebox/index.js";
import { checkWhenReady } from "../../calls/checked.js";
import { crm } from "./moving-crm.js";

const CHECKPOINT_WITHIN_MS = 40_000;

/** What the functions did. */
const done = [];
/** What was told of records. */
const faults = [];
let codeMode;

function did(what) {
  done.push(what);
  return what;
}

export async function open() {
  codeMode = await createCodeMode({ sources: [functions("crm", crm(did))] });
  codeMode.on("record:fault", ({ fault }) => faults.push(fault));
}

export const execute = (request) => codeMode.execute(request);

export const awaitChecker = () => checkWhenReady(codeMode, "");

/** A call of the run is told by its number. */
export const fork = ({ runId, call, change }) =>
  codeMode.runs.fork(runId, { at: `${runId}.${call}`, ...change });

export const replay = ({ runId, options }) => codeMode.runs.replay(runId, options);
export const countRuns = async () => (await codeMode.runs.list()).length;
export const approve = ({ runId, call }) => codeMode.runs.approve(runId, `${runId}.${call}`);
export const steps = async ({ runId }) => (await codeMode.runs.get(runId)).steps;
export const whatWasDone = () => done;

export const whatWasTold = () => faults;

/** @param given `swap` has the record say that something else was found, which no memory knows */
export async function exportRun({ runId, options, swap }) {
  const exported = await codeMode.runs.export(runId, options);
  return swap ? changed(exported, "found 1", "swapped 1") : exported;
}

const changed = (exported, from, to) =>
  JSON.parse(JSON.stringify(exported).replaceAll(from, () => to));

/** Keeps a run in place of one that is here, as it is or spoilt in some way. */
export async function importRun({ exported, spoil }) {
  await codeMode.runs.delete(exported.head.runId);
  return codeMode.runs.import(spoil ? SPOILERS[spoil](exported) : exported);
}

const SPOILERS = {
  cut: (run) => ({ ...run, checkpoint: run.checkpoint.slice(0, -400) }),
  altered: ({ checkpoint: text, ...run }) => ({
    ...run,
    checkpoint: `${text.slice(0, 4000)}${text[4000] === "A" ? "B" : "A"}${text.slice(4001)}`,
  }),
  "of another build": (run) => changed(run, '"build":"', '"build":"0'),
};

/** Until a run that waits has its checkpoint beside it, which nothing promises. */
export async function awaitCheckpoint({ runId }) {
  const endsAt = performance.now() + CHECKPOINT_WITHIN_MS;
  for (;;) {
    const taken = await steps({ runId });
    if (taken.some(({ kind }) => kind === "checkpoint")) return;
    if (performance.now() > endsAt) throw new Error(JSON.stringify({ taken, done, faults }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
