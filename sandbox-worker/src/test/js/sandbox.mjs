/** Starts the guest's Python in this process, whose realm is locked down from then on. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { buildIdOf } from "../../../build/steps/make-snapshot.mjs";
import { readPart } from "../../../build/parts/start-parts.mjs";

/** @param emit told what a script says, as texts */
export async function startSandbox(emit) {
  const [glue, wasm, stdlib, snapshot] = await Promise.all(
    ["glue.js", "python.wasm", "stdlib.zip", "snapshot.bin"].map((part) => readPart(part)),
  );
  const id = await buildIdOf({ glue, wasm, stdlib });
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../main/js/guest/python.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    plugins: [
      {
        name: "build-id",
        setup(bundler) {
          bundler.onResolve({ filter: /^glovebox:build-id$/ }, ({ path }) => ({
            path,
            namespace: "id",
          }));
          bundler.onLoad({ filter: /.*/, namespace: "id" }, () => ({
            contents: `export const buildId = ${JSON.stringify(id)};`,
          }));
        },
      },
    ],
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  globalThis.self = globalThis;
  globalThis.location ??= new URL("http://runtime.invalid/");
  const { startPython } = await import(address);
  const given = [wasm, snapshot].map((part) => WebAssembly.compile(part));
  const parts = Promise.all(given).then(([module, snapshot]) => ({ module, snapshot }));
  return startPython({ parts, emit });
}

const LIMITS = { outputBytes: 1e4, resultBytes: 1e4, recursionDepth: 500, callBytes: 1e4 };

/** What a script starts with. */
export const setupOf = (namespaces) => JSON.stringify({ inputs: {}, namespaces, limits: LIMITS });
