/** The guest's own Python: puts it into an interpreter, and finds the functions that enter it. */
import prelude from "glovebox:prelude";
import installPrelude from "../../python/install.py";
import allowedImports from "./lockdown/allowed-imports.json";

const ENTRIES = "__glovebox_entries__";
const ENTRY_NAMES = ["execute", "carry_on", "answered", "refused", "wake"];

/** Imports what scripts may import, seals what they may not see, and leaves the entries to be found. */
export function installGuest(pyodide, send) {
  const install = pyodide.runPython(installPrelude);
  const entries = install(send, JSON.stringify(prelude), JSON.stringify(allowedImports));
  install.destroy();
  pyodide.globals.set(ENTRIES, entries);
  entries.destroy();
}

/** @returns {{execute, carry_on, answered, refused, wake}} functions that take texts and numbers only */
export function entriesOf(pyodide) {
  const entries = pyodide.globals.get(ENTRIES);
  const functions = {};
  for (const name of ENTRY_NAMES) functions[name] = entries.get(name);
  entries.destroy();
  return functions;
}
