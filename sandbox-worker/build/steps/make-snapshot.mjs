import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keyOfSources } from "../../../build/make-steps.mjs";
import { madeModules, readPrelude } from "../made-modules.mjs";
import { GUEST_SOURCES } from "../parts/inputs.mjs";
import { writeSnapshot } from "../../src/main/js/guest/snapshot.js";

const ENTRY = fileURLToPath(new URL("../snapshot/take-snapshot.js", import.meta.url));

const HOME = fileURLToPath(new URL("../../", import.meta.url));

/** Binds a snapshot to all that it is made of: the interpreter, and the guest's Python inside it. */
export async function buildIdOf({ glue, wasm, stdlib }, home = HOME) {
  return (await keyOfSources(home, GUEST_SOURCES, glue, wasm, stdlib)).slice(0, 32);
}

/** Makes the snapshot, in the form that `snapshot.js` reads. */
export async function makeSnapshot({ glue, wasm, stdlib }) {
  const { takeSnapshot, changedPages } = await bundled();
  const taken = await withoutChance(async () =>
    takeSnapshot({ module: await WebAssembly.compile(wasm), stdlib }),
  );
  return Buffer.from(
    writeSnapshot({
      ...taken,
      numbers: changedPages(taken.memory, taken.initial),
      buildId: await buildIdOf({ glue, wasm, stdlib }),
    }).buffer,
  );
}

async function bundled() {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "esm",
    loader: { ".py": "text" },
    plugins: [madeModules({ "glovebox:prelude": await readPrelude() })],
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString("base64")}`
  );
}

/** Same inputs, same bytes: no clock and no randomness while the snapshot is made. */
async function withoutChance(work) {
  const { now } = Date;
  const monotonic = performance.now;
  const randomValues = crypto.getRandomValues;
  globalThis.location ??= /** @type {any} */ (new URL("http://runtime.invalid/"));
  Date.now = () => 0;
  performance.now = () => 0;
  crypto.getRandomValues = (/** @type {any} */ array) => array.fill(0);
  try {
    return await work();
  } finally {
    Date.now = now;
    performance.now = monotonic;
    crypto.getRandomValues = randomValues;
  }
}
