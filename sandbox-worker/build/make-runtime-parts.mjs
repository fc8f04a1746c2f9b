/**
 * Makes the sandbox's runtime parts in target/runtime-parts from the npm package of Pyodide. A
 * part whose inputs have not changed is left as it is.
 */
import { allowedModules, guestSources, preludeModules, readPyodide } from "./parts/inputs.mjs";
import { makeParts } from "./parts/make-parts.mjs";
import { makeGlue } from "./steps/make-glue.mjs";
import { makeLoader } from "./steps/make-loader.mjs";
import { makePythonWasm } from "./steps/make-python-wasm.mjs";
import { makeSnapshot } from "./steps/make-snapshot.mjs";
import { makeStandardLibrary } from "./steps/make-standard-library.mjs";

const loader = await readPyodide("pyodide.mjs", "utf8");
const glue = await readPyodide("pyodide.asm.mjs", "utf8");
const wasm = await readPyodide("pyodide.asm.wasm");
const library = await readPyodide("python_stdlib.zip");
const names = [...(await allowedModules()), ...(await preludeModules())];

const parts = [
  {
    file: "loader.js",
    madeBy: ["steps/make-loader.mjs", "javascript"],
    inputs: { loader },
    make: () => makeLoader({ loader }),
  },
  {
    file: "glue.js",
    madeBy: ["steps/make-glue.mjs", "javascript"],
    inputs: { glue, loader, wasm },
    make: () => makeGlue({ glue, loader, wasm }),
  },
  {
    file: "python.wasm",
    madeBy: ["steps/make-python-wasm.mjs", "../src/main/js/page/cap-memory.js", "wasm"],
    inputs: { wasm },
    after: ["glue.js"],
    make: (parts) => makePythonWasm({ wasm, glue: parts["glue.js"].toString() }),
  },
  {
    file: "stdlib.zip",
    madeBy: ["steps/make-standard-library.mjs", "python", "zoneinfo"],
    inputs: { glue, wasm, library, names: names.join() },
    make: () => makeStandardLibrary({ names }),
  },
  {
    file: "snapshot.bin",
    madeBy: ["steps/make-snapshot.mjs", "snapshot", "made-modules.mjs"],
    inputs: { guest: await guestSources() },
    after: ["loader.js", "glue.js", "python.wasm", "stdlib.zip"],
    make: (parts) =>
      makeSnapshot({
        glue: parts["glue.js"],
        wasm: parts["python.wasm"],
        stdlib: parts["stdlib.zip"],
      }),
  },
];

await makeParts(parts, new URL("../", import.meta.url));

// The interpreter that made the snapshot keeps the process alive.
process.exit(0);
