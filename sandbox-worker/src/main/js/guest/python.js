/** Starts Python in this worker, locks the worker down, and remembers how it was. */
import { entriesOf, installGuest } from "./guest-python.js";
import { startInterpreter } from "./interpreter.js";
import { guardImports } from "./lockdown/imports.js";
import { silenceConsole } from "./lockdown/console.js";
import { emptySlots } from "./lockdown/slots.js";
import { pruneGlobals } from "./lockdown/globals.js";
import { hearLastWords } from "./last-words.js";
import { guardTexts } from "./lockdown/texts.js";
import { keepMarks } from "./marks.js";
import { capturePristine } from "./pristine.js";
import { readSnapshot } from "./snapshot.js";
import { buildId } from "glovebox:build-id";

/** @returns {Promise<{begin, carryOn, answered, refused, wake, restore, mark, goBack, forget}>} */
export async function startPython({ module, stdlib, snapshot, emit }) {
  forgetFinalizers(globalThis);
  const texts = guardTexts(emit);
  const { send } = texts;
  const guard = guardImports(send);
  const lastWords = hearLastWords();
  const started = await startInterpreter({
    module,
    stdlib,
    snapshot: snapshot && ofThisBuild(readSnapshot(snapshot)),
    send,
    wrapImports: guard.wrap,
    onProcessOutput: lastWords.hear,
  });
  if (!snapshot) installGuest(started.pyodide, send);
  const entries = entriesOf(started.pyodide);
  emptySlots(started.internals, started.pyodide);
  guard.arm();
  silenceConsole(globalThis);
  pruneGlobals(globalThis);
  entries.wake();
  for (const name of Object.keys(entries)) entries[name] = lastWords.around(entries[name]);
  const parts = { ...started, dedupMaps: guard.dedupMaps };
  const pristine = capturePristine(parts);
  const limited = (start) => (code, setup) => {
    texts.limitTo(JSON.parse(setup).limits);
    start(code, setup);
  };
  return {
    begin: limited(entries.begin),
    carryOn: limited(entries.carry_on),
    answered: (answers) => entries.answered(...answers),
    refused: entries.refused,
    wake: entries.wake,
    restore: pristine.restore,
    ...keepMarks(parts, pristine.memory),
  };
}

function ofThisBuild(snapshot) {
  if (snapshot.buildId !== buildId) {
    throw new Error(`snapshot: made for build ${snapshot.buildId}, this is ${buildId}`);
  }
  return snapshot;
}

/**
 * A finalizer that ran after a reset would free memory that belongs to something else by then. Nothing is
 * lost without them, because a reset frees everything.
 */
function forgetFinalizers(scope) {
  scope.FinalizationRegistry = class {
    register() {}
    unregister() {}
  };
}
