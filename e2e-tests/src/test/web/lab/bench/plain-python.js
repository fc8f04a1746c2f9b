/** A worker with Pyodide as it is published, to compare with. */
import { loadPyodide } from "/pyodide/pyodide.mjs";

const started = loadPyodide({ indexURL: "/pyodide/" });

onmessage = async ({ data }) => {
  const pyodide = await started;
  postMessage(pyodide.runPython(data, { globals: pyodide.toPy({}) }));
};
