import { loadPyodide } from "pyodide";

/**
 * Starts Pyodide as it comes from npm, in Node, for the build's own Python: the order of sets is
 * fixed, compiled code carries no columns, and no time zones are looked for on a disk, which is
 * how the sandbox starts it too.
 */
export function startPython() {
  const env = { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1", PYTHONTZPATH: "" };
  return loadPyodide({ env });
}
