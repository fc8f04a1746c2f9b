/**
 * Starts CPython in this worker and gives the few calls that enter it.
 *
 * Pyodide's loader expects a network and a page around it. Here everything comes from memory: the compiled
 * wasm module and the standard library were handed over at the worker's birth.
 */
import createPythonModule from "../../../../target/runtime-parts/glue.js";
import { loadPyodide } from "../../../../target/runtime-parts/loader.js";
import { guardImports } from "./lockdown/imports.js";
import { silenceConsole } from "./lockdown/console.js";
import { emptySlots } from "./lockdown/slots.js";
import { pruneGlobals } from "./lockdown/globals.js";
import prelude from "glovebox:prelude";
import installPrelude from "../../python/install.py";
import allowedImports from "../../../../build/import-allow-list.json";

const NOWHERE = "http://runtime.invalid/";

/** @returns {Promise<{begin, answered, refused, wake}>} functions that take texts and numbers only */
export async function startPython({ module, stdlib, emit }) {
  const guard = guardImports();
  answerFromMemory(module, stdlib, guard);
  let internals;
  const pyodide = await loadPyodide({
    indexURL: NOWHERE,
    jsglobals: Object.create(null),
    lockFileContents: { info: lockInfo(), packages: {} },
    stdout: () => {},
    stderr: () => {},
    createPyodideModule: async (settings) => (internals = await createPythonModule(settings)),
  });
  const python = enter(pyodide, emit);
  emptySlots(internals, pyodide);
  guard.arm();
  silenceConsole(globalThis);
  pruneGlobals(globalThis);
  return python;
}

function lockInfo() {
  return {
    abi_version: "2026_0",
    arch: "wasm32",
    platform: "emscripten_5_0_3",
    version: "314.0.7",
    python: "3.14.2",
  };
}

function answerFromMemory(module, stdlib, guard) {
  globalThis.fetch = async (address) =>
    String(address).endsWith(".wasm")
      ? new Response(new Uint8Array(0), { headers: { "content-type": "application/wasm" } })
      : new Response(stdlib, { headers: { "content-type": "application/zip" } });
  WebAssembly.instantiateStreaming = async (response, imports) => {
    await response;
    const guarded = { ...imports, env: guard.wrap(imports.env) };
    return { instance: await WebAssembly.instantiate(module, guarded), module };
  };
}

function enter(pyodide, emit) {
  const send = Object.freeze((...texts) => {
    for (const text of texts) {
      if (typeof text !== "string") throw new TypeError("texts only");
    }
    emit(texts);
  });
  const install = pyodide.runPython(installPrelude);
  const guest = install(send, JSON.stringify(prelude), JSON.stringify(allowedImports));
  install.destroy();
  const python = {};
  for (const name of ["begin", "answered", "refused", "wake"]) python[name] = guest.get(name);
  guest.destroy();
  return python;
}
