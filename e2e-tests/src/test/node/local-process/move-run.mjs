/**
 * Goes on in Node with a run that left elsewhere, and prints what came of it:
 *
 *   node move-run.mjs FILE CALL
 *
 * FILE has the run as it was exported. CALL is approved, by its number. A run that waits again is exported.
 */
import { readFile } from "node:fs/promises";
import { crm } from "../../web/lab/moving-crm.js";
import { glovebox } from "./sources.mjs";

const [file, call] = process.argv.slice(2);
const exported = JSON.parse(await readFile(file, "utf8"));
const done = [];
const faults = [];
const sources = [
  glovebox.functions(
    "crm",
    crm((what) => (done.push(what), what)),
  ),
];
const codeMode = await glovebox.createCodeMode({ sources });
codeMode.on("record:fault", ({ fault }) => faults.push(fault));

const runId = await codeMode.runs.import(exported);
const outcome = await codeMode.runs.approve(runId, `${runId}.${call}`);
const leaving = outcome.status === "paused" ? await leave() : null;
console.log(JSON.stringify({ outcome, leaving, done, faults }));
codeMode.dispose();

async function leave() {
  const steps = async () => (await codeMode.runs.get(runId)).steps;
  while (!(await steps()).some(({ kind }) => kind === "checkpoint")) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return codeMode.runs.export(runId, { payloads: true, checkpoint: true });
}
