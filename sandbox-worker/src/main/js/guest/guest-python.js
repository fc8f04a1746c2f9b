/** Finds the functions that enter the guest's own Python, which the snapshot holds. */

/** The global of Python in which the build leaves them. */
export const ENTRIES = "__glovebox_entries__";
const ENTRY_NAMES = ["execute", "carry_on", "answered", "refused", "wake", "follow_zone"];

/**
 * @param {import("./pyodide").Pyodide} pyodide
 * @returns {{execute, carry_on, answered, refused, wake, follow_zone}} functions that take texts and numbers only
 */
export function entriesOf(pyodide) {
  const entries = pyodide.globals.get(ENTRIES);
  /** @type {any} */
  const functions = {};
  for (const name of ENTRY_NAMES) functions[name] = entries.get(name);
  entries.destroy();
  return functions;
}
