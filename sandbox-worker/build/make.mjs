/**
 * All that Node makes in this module, in order: the runtime parts from the npm package of Pyodide, and
 * the sandbox's files from them, from Java and from src/main. `--without java` leaves out what needs
 * the compiled Java, so that the rest can be made beside it.
 */
import { readFile } from "node:fs/promises";
import { makeSteps } from "../../build/make-steps.mjs";
import { npmPackages } from "../../build/npm-packages.mjs";
import { GUEST_SOURCES, libraryModules, readPyodide } from "./parts/inputs.mjs";

const HOME = new URL("../", import.meta.url);
const PARTS = "target/runtime-parts";
/** The lock decides what is in node_modules. */
const PYODIDE = "package-lock.json";
const MEMORY_CAP = "src/main/js/page/cap-memory.js";

/** What a sandbox starts from, or a snapshot is taken of. */
const INTERPRETER = ["loader.js", "glue.js", "python.wasm", "stdlib.zip"].map(
  (name) => `${PARTS}/${name}`,
);

const readPart = (name) => readFile(new URL(`${PARTS}/${name}`, HOME));

const steps = [
  npmPackages(HOME),
  {
    name: "loader.js",
    reads: [PYODIDE, "build/steps/make-loader.mjs", "build/javascript"],
    makes: [`${PARTS}/loader.js`],
    async make() {
      const { makeLoader } = await import("./steps/make-loader.mjs");
      return makeLoader({ loader: await readPyodide("pyodide.mjs", "utf8") });
    },
  },
  {
    name: "glue.js",
    reads: [PYODIDE, "build/steps/make-glue.mjs", "build/javascript"],
    makes: [`${PARTS}/glue.js`],
    async make() {
      const { makeGlue } = await import("./steps/make-glue.mjs");
      return makeGlue({
        glue: await readPyodide("pyodide.asm.mjs", "utf8"),
        loader: await readPyodide("pyodide.mjs", "utf8"),
        wasm: await readPyodide("pyodide.asm.wasm"),
      });
    },
  },
  {
    name: "python.wasm",
    reads: [
      PYODIDE,
      "build/steps/make-python-wasm.mjs",
      "build/wasm",
      MEMORY_CAP,
      `${PARTS}/glue.js`,
    ],
    makes: [`${PARTS}/python.wasm`],
    async make() {
      const { makePythonWasm } = await import("./steps/make-python-wasm.mjs");
      const glue = (await readPart("glue.js")).toString();
      return makePythonWasm({ wasm: await readPyodide("pyodide.asm.wasm"), glue });
    },
  },
  {
    name: "standard library",
    reads: [
      PYODIDE,
      "build/steps/make-standard-library.mjs",
      "build/python",
      "build/zoneinfo",
      "build/javascript/apply-patches.mjs",
    ],
    asks: async () => (await libraryModules()).join(),
    makes: [`${PARTS}/stdlib.zip`],
    async make() {
      const { makeStandardLibrary } = await import("./steps/make-standard-library.mjs");
      return makeStandardLibrary({ names: await libraryModules() });
    },
  },
  {
    name: "snapshot",
    reads: [
      PYODIDE,
      "build/steps/make-snapshot.mjs",
      "build/parts/inputs.mjs",
      "build/made-modules.mjs",
      ...GUEST_SOURCES,
      ...INTERPRETER,
    ],
    makes: [`${PARTS}/snapshot.bin`],
    async make() {
      const { makeSnapshot } = await import("./steps/make-snapshot.mjs");
      return makeSnapshot({
        glue: await readPart("glue.js"),
        wasm: await readPart("python.wasm"),
        stdlib: await readPart("stdlib.zip"),
      });
    },
  },
  {
    name: "guest and frame",
    group: "java",
    reads: [
      PYODIDE,
      "build/bundle-runtime.mjs",
      "build/javascript/called-at-start.mjs",
      "build/javascript/compile-at-once.mjs",
      "build/javascript/watched-start.mjs",
      "build/parts/inputs.mjs",
      "../build/hashed-files.mjs",
      "build/made-modules.mjs",
      "build/steps/make-snapshot.mjs",
      ...GUEST_SOURCES,
      "src/main/js",
      "target/teavm/guest.js",
      ...INTERPRETER,
      `${PARTS}/snapshot.bin`,
    ],
    makes: ["target/runtime/manifest.json"],
    async make() {
      const { bundleRuntime } = await import("./bundle-runtime.mjs");
      await bundleRuntime();
    },
  },
];

await makeSteps(HOME, steps, process.argv.slice(2));

// The interpreter that made the snapshot keeps the process alive.
process.exit(0);
