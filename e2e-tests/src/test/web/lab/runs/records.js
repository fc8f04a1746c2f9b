import { createCodeMode, functions } from "/glovebox/index.js";
import { MapStore } from "./map-store.js";

const store = new MapStore();
const faults = [];
let codeMode;

/** @param given options beside the store */
export async function open(given = {}) {
  codeMode = await createCodeMode({
    sources: [
      functions("crm", {
        find: { readOnly: true, run: ({ n }) => n * 10 },
        place: ({ n }) => `order ${n}`,
      }),
    ],
    store,
    ...given,
  });
  codeMode.on("record:fault", (fault) => faults.push(fault));
}

export const execute = (request) => codeMode.execute(request);
export const list = (filter) => codeMode.runs.list(filter ?? undefined);
export const get = ({ runId }) => codeMode.runs.get(runId).catch(({ message }) => message);
export const approve = ({ runId, callId }) => codeMode.runs.approve(runId, callId);
let kept;

/** Gives what was exported, and keeps it for `take`. */
export async function exported({ runId, ...options }) {
  kept = await codeMode.runs.export(runId, options);
  return kept;
}

/** Imports it; `changes` are made to it before. */
export const take = (changes) =>
  codeMode.runs.import({ ...kept, ...changes }).catch(({ code, message }) => `${code}: ${message}`);
export const remove = ({ runId }) => codeMode.runs.delete(runId);
export const deleteAll = () => codeMode.runs.deleteAll();
export const told = () => faults;
export const stored = () => store.ids();

/** Somebody else writes in what is stored of a run. */
export const rewrite = ({ runId, from, to }) => store.rewrite(runId, from, to);

export const swapEntries = ({ one, other }) => store.swapEntries(one, other);

/** Somebody else keeps records of their own in the store. */
export const addForeign = ({ runId, head }) => store.put(runId, head);
