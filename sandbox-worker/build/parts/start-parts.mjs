import { readFile } from "node:fs/promises";

const PARTS = new URL("../../target/runtime-parts/", import.meta.url);
const NOWHERE = "http://runtime.invalid/";
const LOCK_INFO = {
  abi_version: "2026_0",
  arch: "wasm32",
  platform: "emscripten_5_0_3",
  version: "314.0.7",
  python: "3.14.2",
};

/**
 * Starts the made parts in Node, which has all of a worker's global scope that they use but
 * `location` and answers from memory.
 *
 * @param {{ wasm?: Uint8Array<ArrayBuffer>, [option: string]: unknown }} [options] more options for `loadPyodide`, and
 *     `wasm` for another one than the part
 * @returns {Promise<{pyodide: any, internals: any, instance: any}>}
 */
export async function startParts({ wasm, ...options } = {}) {
  const { default: createPyodideModule } = await import(new URL("glue.js", PARTS).href);
  const { loadPyodide } = await import(new URL("loader.js", PARTS).href);
  const module = await WebAssembly.compile(wasm ?? (await readPart("python.wasm")));
  const started = { pyodide: undefined, internals: undefined, instance: undefined };
  answerFromMemory(await readPart("stdlib.zip"), async (imports) => {
    started.instance = await WebAssembly.instantiate(module, imports);
    return { instance: started.instance, module };
  });
  started.pyodide = await loadPyodide({
    indexURL: NOWHERE,
    jsglobals: Object.create(null),
    lockFileContents: { info: LOCK_INFO, packages: {} },
    createPyodideModule: async (settings) =>
      (started.internals = await createPyodideModule(settings)),
    ...options,
  });
  return started;
}

export function readPart(name) {
  return readFile(new URL(name, PARTS)).catch(() => {
    throw new Error(`${name} is not there: run "node build/make.mjs" in sandbox-worker first`);
  });
}

function answerFromMemory(library, instantiate) {
  globalThis.location ??= /** @type {any} */ (new URL(NOWHERE));
  // Pyodide would listen to a channel for ever, and Node waits for listeners.
  delete globalThis.MessageChannel;
  globalThis.fetch = async (address) =>
    String(address).endsWith(".zip")
      ? new Response(library, { headers: { "content-type": "application/zip" } })
      : new Response(null, { headers: { "content-type": "application/wasm" } });
  WebAssembly.instantiateStreaming = async (response, imports) => {
    await response;
    return instantiate(imports);
  };
}
