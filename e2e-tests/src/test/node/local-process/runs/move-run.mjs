/**
 * Goes on in Node with a run that left elsewhere, and prints what came of it:
 *
 *   node move-run.mjs FILE CALL
 *
 * FILE has the run as it was exported. CALL is approved, by its number. A run that waits again is exported.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { crm } from "../../../web/lab/runs/moving-crm.js";
import { glovebox } from "../sources.mjs";

const CHECKPOINT_WITHIN_MS = 40_000;

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

/** The checkpoint is written when the run waits already. */
async function leave() {
  const endsAt = performance.now() + CHECKPOINT_WITHIN_MS;
  for (;;) {
    const { steps } = await codeMode.runs.get(runId);
    if (steps.some(({ kind }) => kind === "checkpoint")) break;
    assert.ok(performance.now() < endsAt, JSON.stringify({ outcome, steps, done, faults }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return codeMode.runs.export(runId, { payloads: true, checkpoint: true });
}
