/** Run by zone.test.mjs in a process of its own: prints the value of a script, as JSON. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { buildIdOf } from "../../../build/steps/make-snapshot.mjs";
import { readPart } from "../../../build/parts/start-parts.mjs";

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
// What the lock-down takes away.
const script = process.argv[2];
const print = process.stdout.write.bind(process.stdout);
const exit = process.exit.bind(process);
globalThis.self = globalThis;
globalThis.location ??= new URL("http://runtime.invalid/");
const { startPython } = await import(address);
const python = await startPython({
  module: await WebAssembly.compile(wasm),
  snapshot: snapshot.buffer.slice(snapshot.byteOffset, snapshot.byteOffset + snapshot.length),
  emit: ([kind, ...fields]) =>
    print(kind === "completed" ? fields[0] : JSON.stringify([kind, ...fields])),
});
const limits = { outputBytes: 1e4, resultBytes: 1e4, recursionDepth: 500, callBytes: 1e4 };
python.turnBegins(10_000, -1, -1);
python.execute(script, JSON.stringify({ inputs: {}, namespaces: [], limits }));
python.wake();
exit(0);
