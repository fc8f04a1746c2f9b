/**
 * Has Python leave off when a turn takes longer than the page lets it. The interpreter asks an import of its
 * wasm for signals, every few thousand bytecodes and in the long loops of some modules; what that throws
 * unwinds all of Python, and no script can catch it. The page judges by its own clock, and ends the worker:
 * this is there so that the worker ends at once, because browsers leave a busy one running for seconds
 * (Chromium) or for good (WebKit). A loop of C that never asks is not ended here.
 */
const ASKED = "_Py_CheckEmscriptenSignals_Helper";

/** So much later than the page, whose word comes first. */
const LATER_MS = 10;

const NO_SIGNAL = 0;

/** Reading the clock costs more than being asked: while asked often, it is read at some of the times only. */
const OFTEN_MS = 0.25;
const MOST_PASSED_OVER = 16;

export function keepDeadline() {
  const now = performance.now.bind(performance);
  let latest = Infinity;
  let readAt = 0;
  let stride = 1;
  let passedOver = 0;
  return {
    /** Stands between the wasm and its imports; before the guard, which takes none of it away. */
    wrap(imports) {
      if (!(ASKED in imports)) throw new Error(`deadline: the wasm no longer imports ${ASKED}`);
      const ask = () => {
        if (++passedOver < stride) return NO_SIGNAL;
        passedOver = 0;
        const at = now();
        if (at > latest) throw new Error("the turn took too long");
        stride = at - readAt < OFTEN_MS ? Math.min(2 * stride, MOST_PASSED_OVER) : 1;
        readAt = at;
        return NO_SIGNAL;
      };
      return { ...imports, [ASKED]: ask };
    },
    /**
     * Python asks only where it was told that somebody may answer.
     *
     * @param {import("./pyodide").Pyodide} pyodide
     */
    haveAsked: (pyodide) => pyodide.setInterruptBuffer([NO_SIGNAL]),
    turnBegins(mostMs) {
      latest = now() + mostMs + LATER_MS;
    },
    /** A function that ends a turn when it returns, or throws. */
    around:
      (call) =>
      (...args) => {
        try {
          return call(...args);
        } finally {
          latest = Infinity;
        }
      },
  };
}
