/** Starts Python in this worker, locks the worker down, and remembers how it was. */
import { entriesOf } from "./guest-python.js";
import { startInterpreter } from "./interpreter.js";
import { keepDeadline } from "./deadline.js";
import { keepMoment } from "./moment.js";
import { keepZone } from "./zone.js";
import { guardImports } from "./lockdown/imports.js";
import { silenceConsole } from "./lockdown/console.js";
import { emptySlots } from "./lockdown/slots.js";
import { pruneGlobals } from "./lockdown/globals.js";
import { hearLastWords } from "./last-words.js";
import { guardTexts } from "./lockdown/texts.js";
import { keepCheckpoints } from "./checkpoints.js";
import { keepMarks } from "./marks.js";
import { capturePristine } from "./pristine.js";
import { readSnapshot } from "./snapshot.js";
import { buildId } from "glovebox:build-id";

/**
 * The order matters in every step: each says why it stands where it does.
 *
 * @param given `parts`, the compiled wasm as `module` and the compiled `snapshot`, or a promise of them; and
 *   `emit`, told what a script says
 * @returns {Promise<{turnBegins, seed, execute, carryOn, answered, refused, wake, reset, mark, goBack, forget, checkpoint, revive}>}
 */
export async function startPython({ parts, emit }) {
  // 1. Take what would act at a moment that nobody chose, before anything of Pyodide's registers.
  forgetFinalizers(globalThis);

  // 2. Make the one way out of Python, which everything after this is given in place of a larger one.
  const texts = guardTexts(emit);
  const { send } = texts;

  // 3. Start the interpreter. Its imports are wrapped now, because they are fixed once it is
  //    instantiated. The guard stays open: Pyodide's own start needs what it denies. All of it that needs
  //    no parts goes before them, because they may still be under way; no script comes before they do.
  const deadline = keepDeadline();
  const moment = keepMoment();
  const zone = keepZone();
  const guard = guardImports(send);
  const lastWords = hearLastWords();
  let grow;
  const started = await startInterpreter({
    parts: read(parts),
    send,
    wrapImports(imports) {
      const { env, wasi } = moment.wrap(imports);
      grow = env.emscripten_resize_heap;
      return { env: guard.wrap(deadline.wrap(zone.wrap(env))), wasi };
    },
    onInstance: moment.onInstance,
    onProcessOutput: lastWords.hear,
  });
  deadline.haveAsked(started.pyodide);

  // 4. Fetch the functions that enter Python, through the references that the next step takes away.
  const entries = entriesOf(started.pyodide);

  // 5. Empty the slots by which Python refers to JavaScript, and close the guard. Nothing of the boot
  //    is left to do through either, and no script has run that could have kept something of them.
  emptySlots(started.internals, started.pyodide);
  guard.arm();

  // 6. Take the powers of the worker's realm: after the boot, which needs some of them. The console
  //    stays and says nothing, because Pyodide writes to it when the interpreter dies.
  silenceConsole(globalThis);
  pruneGlobals(globalThis);

  // 7. Enter Python once, in the realm as scripts will find it. What the first turn sets up belongs to
  //    the pristine state, and so does the device's zone; and if Python needs a global that is gone, the
  //    boot fails and not a script.
  zone.follow(started.snapshot.state.zoneAt);
  entries.follow_zone();
  entries.wake();
  for (const name of Object.keys(entries)) entries[name] = lastWords.around(entries[name]);

  // 8. Remember how everything is. Last: whatever changes after this is put back after each run.
  const whole = { ...started, dedupMaps: guard.dedupMaps };
  const pristine = capturePristine(whole);
  const limitTo = (setup) => texts.limitTo(JSON.parse(setup).limits);
  const limited = (start) => (code, setup) => {
    limitTo(setup);
    start(code, setup);
  };
  const { checkpoint, revive } = keepCheckpoints({ zone, ...started, pristine, moment, grow });
  return {
    execute: limited(entries.execute),
    carryOn: limited(entries.carry_on),
    answered: (answers) => entries.answered(...answers),
    refused: entries.refused,
    turnBegins(mostMs, wallMs, monotonicMs) {
      deadline.turnBegins(mostMs);
      moment.turnBegins(wallMs, monotonicMs);
    },
    seed: moment.seed,
    wake: deadline.around(entries.wake),
    reset() {
      moment.release();
      return pristine.restore();
    },
    ...keepMarks(whole, pristine.memory),
    checkpoint,
    revive(seed, setup, buffer) {
      limitTo(setup);
      revive(seed, buffer);
    },
  };
}

async function read(parts) {
  const { module, snapshot } = await parts;
  return { module, snapshot: ofThisBuild(readSnapshot(snapshot)) };
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
