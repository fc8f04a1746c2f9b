/**
 * Stops Python from finding JavaScript objects in Pyodide's table of references.
 *
 * A forged JsProxy is a number: an index into this table. The slots that held the global object, the
 * emscripten module and Pyodide's own interface are made inert, so that no number leads to them.
 */
const BOOT_SLOTS = 64;

const INERT = Object.freeze(Object.create(null));
const INERT_API = Object.freeze({ config: Object.freeze({ enableRunUntilComplete: true }) });

/**
 * @param {import("../pyodide").Internals} internals
 * @param {import("../pyodide").Pyodide} pyodide
 */
export function emptySlots(internals, pyodide) {
  for (let slot = 1; slot < BOOT_SLOTS; slot++) {
    const held = heldIn(internals, slot);
    if (held === undefined) continue;
    if (held === pyodide._api) internals.__hiwire_set(slot, INERT_API);
    else if (held === pyodide || held === internals || held === globalThis) {
      internals.__hiwire_set(slot, INERT);
    }
  }
}

/** @param {import("../pyodide").Internals} internals */
function heldIn(internals, slot) {
  try {
    return internals.__hiwire_get(slot);
  } catch {
    return undefined;
  }
}
