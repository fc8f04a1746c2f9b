/**
 * Makes what a module's table says, in its order, and leaves what nothing has changed for. Maven and
 * the developer's loop run the same tables: sandbox-worker/build/make.mjs, web-client/build/make.mjs.
 *
 * A step is `{ name, group, reads, asks, makes, make }`: what it is called; what must be there besides
 * for it ("java") or whom it is for ("compression"), so that it can be left out; the files and folders
 * that it is made from; what it is made from besides, as a text; the files and folders that it makes;
 * and how. Paths are relative to the module. What the steps before it make is read like any source, so
 * the order of the table is all that must be told of it. A step that gives bytes back has them written.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { holding } from "./make-lock.mjs";

const NOT_SOURCES = new Set(["node_modules", "target", ".DS_Store"]);
/** What compression puts beside files is made from them. */
const COMPRESSED = /\.(br|gz)$/;
const KEYS = "target/make.keys.json";

/** @param words of the command line: `--without GROUP`, any number of times */
export async function makeSteps(home, steps, words = []) {
  const root = fileURLToPath(home);
  const leftOut = words.filter((_, at) => words[at - 1] === "--without");
  process.chdir(root);
  await mkdir("target", { recursive: true });
  await holding(path.join(root, "target/make.lock"), async () => {
    const keys = await readFile(path.join(root, KEYS), "utf8").then(JSON.parse, () => ({}));
    for (const step of steps.filter(({ group }) => !leftOut.includes(group))) {
      await makeIfChanged(root, step, keys);
    }
  });
}

async function makeIfChanged(root, step, keys) {
  const key = await keyOf(root, step);
  const isThere = step.makes.every((file) => existsSync(path.join(root, file)));
  if (isThere && keys[step.name] === key) return;
  const start = performance.now();
  await remember(root, keys, step.name, undefined);
  const bytes = await step.make();
  if (bytes !== undefined) await write(path.join(root, step.makes[0]), bytes);
  await remember(root, keys, step.name, key);
  report(path.basename(root), step.name, performance.now() - start);
}

async function write(file, bytes) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** A step that breaks off has no key, so it is made again whatever it left. */
function remember(root, keys, name, key) {
  keys[name] = key;
  return writeFile(path.join(root, KEYS), JSON.stringify(keys));
}

async function keyOf(root, { name, reads, asks }) {
  return keyOfSources(root, reads, name, (await asks?.()) ?? "");
}

/** One text for the names and the content of all that these files and folders hold. */
export async function keyOfSources(root, sources, ...besides) {
  const hash = createHash("sha256");
  besides.forEach((text) => hash.update(createHash("sha256").update(text).digest()));
  for (const source of sources) {
    for (const file of await filesAt(path.join(root, source))) {
      hash.update(`\n${path.relative(root, file)}\n`).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesAt(place) {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !NOT_SOURCES.has(name) && !COMPRESSED.test(name))
      .map(({ name }) => filesAt(path.join(place, name))),
  );
  return found.flat().sort();
}

function report(module, name, milliseconds) {
  console.log(
    `${`${module}: ${name}`.padEnd(44)} ${(milliseconds / 1000).toFixed(1).padStart(5)} s`,
  );
}
