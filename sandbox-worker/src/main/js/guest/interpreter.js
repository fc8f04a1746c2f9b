/**
 * Starts CPython. Pyodide's loader expects a network and a page around it; here everything comes from
 * memory: the compiled wasm, and a snapshot of an interpreter that has started already; while the build
 * makes that snapshot, the standard library.
 */
import createPythonModule from "../../../../target/runtime-parts/glue.js";
import { loadPyodide } from "../../../../target/runtime-parts/loader.js";

const NOWHERE = "http://runtime.invalid/";

/** The release that the glue expects; Pyodide compares it at start. */
const RELEASE = {
  abi_version: "2026_0",
  arch: "wasm32",
  platform: "emscripten_5_0_3",
  version: "314.0.7",
  python: "3.14.2",
};

/**
 * @param given `parts`, or a promise of them: `module`, and `snapshot` unless there is `stdlib`; `send`, the one
 *   function that the snapshot refers to; `wrapImports` and `onInstance` for who must stand between;
 *   `onProcessOutput` for what the interpreter itself says; `options` for Pyodide
 * @returns {Promise<import("./pyodide").Interpreter>}
 */
export async function startInterpreter(given) {
  const started = /** @type {import("./pyodide").Interpreter} */ ({});
  const { parts, stdlib } = given;
  answerFromMemory(given, started);
  started.pyodide = await loadPyodide({
    indexURL: NOWHERE,
    jsglobals: Object.create(null),
    lockFileContents: { info: RELEASE, packages: {} },
    stdout: given.onProcessOutput ?? (() => {}),
    stderr: given.onProcessOutput ?? (() => {}),
    createPyodideModule: async (settings) => {
      const starting = createPythonModule(settings);
      // Where they cannot be used, the loader waits for ever.
      await parts;
      started.internals = await starting;
      if (started.snapshot) restoreInto(started.internals, started.snapshot);
      return started.internals;
    },
    ...(!stdlib && {
      _loadSnapshot: new Uint8Array(8),
      _snapshotDeserializer: () => given.send,
    }),
    ...given.options,
  });
  return started;
}

/**
 * Pyodide would copy the whole memory; only the pages that are not empty are there to be put into it.
 *
 * @param {import("./pyodide").Internals} internals
 * @param {import("./pyodide").Pages} snapshot
 */
function restoreInto(internals, { pieces, program, state }) {
  internals.API.restoreSnapshot = () => {
    program.put(pieces);
    return state;
  };
}

function answerFromMemory({ parts, stdlib, wrapImports, onInstance }, started) {
  globalThis.fetch = async (address) =>
    String(address).endsWith(".wasm")
      ? new Response(null, { headers: { "content-type": "application/wasm" } })
      : new Response(stdlib, { headers: { "content-type": "application/zip" } });
  WebAssembly.instantiateStreaming = async (response, imports) => {
    await response;
    const { env, wasi_snapshot_preview1: wasi } = imports;
    const wrapped = wrapImports ? wrapImports({ env, wasi }) : { env, wasi };
    const all = { ...imports, env: wrapped.env, wasi_snapshot_preview1: wrapped.wasi };
    const { module, snapshot } = await parts;
    started.instance = await WebAssembly.instantiate(module, all);
    const { memory } = started.instance.exports;
    if (snapshot) started.snapshot = { ...snapshot, program: snapshot.within(memory) };
    onInstance?.(started.instance);
    return { instance: started.instance, module };
  };
}
