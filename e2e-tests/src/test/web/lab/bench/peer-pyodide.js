/** A worker with Pyodide as it is published, whose scripts may call one function of the page. */
import { loadPyodide } from "/pyodide/pyodide.mjs";

const started = loadPyodide({ indexURL: "/pyodide/" });
const asked = new Map();
const bench = {
  echo: ({ n }) =>
    new Promise((resolve) => {
      asked.set(asked.size, resolve);
      postMessage({ id: asked.size - 1, n });
    }),
};

onmessage = async ({ data }) => {
  if ("answer" in data) {
    asked.get(data.id)(data.answer);
    return;
  }
  try {
    const pyodide = await started;
    const globals = pyodide.toPy({});
    globals.set("bench", bench);
    postMessage({ value: await pyodide.runPythonAsync(data.code, { globals }) });
  } catch (problem) {
    postMessage({ problem: String(problem) });
  }
};
