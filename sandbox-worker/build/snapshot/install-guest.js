import prelude from "glovebox:prelude";
import allowedImports from "../../src/main/js/guest/lockdown/allowed-imports.json";
import { ENTRIES } from "../../src/main/js/guest/guest-python.js";
import installPrelude from "../../src/main/python/install.py";

/** Imports what scripts may import, seals what they may not see, and leaves the entries to be found. */
export function installGuest(pyodide, send) {
  const install = pyodide.runPython(installPrelude);
  const entries = install(send, JSON.stringify(prelude), JSON.stringify(allowedImports));
  install.destroy();
  pyodide.globals.set(ENTRIES, entries);
  entries.destroy();
}
