import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import binaryen from "binaryen";
import { build } from "esbuild";
import { keyOfSources } from "../../../build/make-steps.mjs";
import { madeModules, readPrelude } from "../made-modules.mjs";
import { GUEST_SOURCES } from "../parts/inputs.mjs";
import { PAGE, SECTION } from "../../src/main/js/guest/snapshot.js";
import { addCustomSection, findSection, replaceSection, unsigned } from "../wasm/sections.mjs";

const ENTRY = fileURLToPath(new URL("../snapshot/take-snapshot.js", import.meta.url));

const PROGRAM = new URL("../../src/main/wasm/snapshot.wat", import.meta.url);
const DATA_SECTION = 11;

const HOME = fileURLToPath(new URL("../../", import.meta.url));

/** Binds a snapshot to all that it is made of: the interpreter, and the guest's Python inside it. */
export async function buildIdOf({ glue, wasm, stdlib }, home = HOME) {
  return (await keyOfSources(home, GUEST_SOURCES, glue, wasm, stdlib)).slice(0, 32);
}

/** Makes the snapshot, as the program that `snapshot.js` reads. */
export async function makeSnapshot({ glue, wasm, stdlib }) {
  const { takeSnapshot, changedPages } = await bundled();
  const taken = await withoutChance(async () =>
    takeSnapshot({ module: await WebAssembly.compile(wasm), stdlib }),
  );
  const numbers = changedPages(taken.memory, taken.initial);
  const told = {
    buildId: await buildIdOf({ glue, wasm, stdlib }),
    state: JSON.parse(taken.state),
    pieces: piecesOf(numbers),
  };
  const pages = numbers.map((page) => taken.memory.subarray(page * PAGE, (page + 1) * PAGE));
  return withPages(await pageProgram(), Buffer.concat(pages), told);
}

/** Neighbouring pages as one piece: place in memory, place among the pages, length. */
function piecesOf(numbers) {
  const pieces = [];
  numbers.forEach((page, index) => {
    if (index > 0 && numbers[index - 1] === page - 1) pieces.at(-1)[2] += PAGE;
    else pieces.push([page * PAGE, index * PAGE, PAGE]);
  });
  return pieces;
}

/** As it is before the pages are in it. */
export async function pageProgram() {
  const module = binaryen.parseText(await readFile(PROGRAM, "utf8"));
  module.setFeatures(binaryen.Features.BulkMemory | binaryen.Features.BulkMemoryOpt);
  if (!module.validate()) throw new Error("snapshot.wat: it is no valid program");
  return Buffer.from(module.emitBinary());
}

/** Puts them into the one piece of data that the program has, and beside it what they are. */
export function withPages(program, pages, told) {
  const passive = Buffer.from([1, 1]);
  const body = Buffer.concat([passive, unsigned(pages.length), pages]);
  const whole = replaceSection(program, findSection(program, DATA_SECTION), body);
  return addCustomSection(whole, SECTION, Buffer.from(JSON.stringify(told)));
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
