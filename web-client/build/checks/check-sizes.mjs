/**
 * Every file that a browser loads has a budget in size-budgets.json, in bytes, raw and as it is sent
 * (brotli where there is such a form), and keeps it. A name is the file's, without its hash; several
 * files of one name are counted together. A budget is what the file has, and 3 %: one that is much
 * wider would let what was gained be lost without a word.
 */
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { extname } from "node:path";

const FOLDERS = { npm: "target/npm", demo: "target/demo" };
const LOADED = new Set([
  ".js",
  ".mjs",
  ".css",
  ".html",
  ".xml",
  ".txt",
  ".svg",
  ".wasm",
  ".zip",
  ".bin",
]);
/** What a package has for people and for builds. */
const NOT_LOADED = /^(licences|bin)\//;
const HASH = /-([0-9A-Z]{8}|[0-9a-f]{10}|[0-9a-f]{16})(?=\.\w+$)/;
const BUDGETS = "build/size-budgets.json";
/** How far a budget may be above its file: 10 %, and of small files some bytes more. */
const widest = (size) => size * 1.1 + 64;

export async function checkSizes({ write }) {
  const budgets = JSON.parse(await readFile(BUDGETS, "utf8"));
  const isCompressed = (await readdir(FOLDERS.npm)).some((file) => file.endsWith(".br"));
  if (!isCompressed) return ["the build has no compressed files: run node build/make.mjs first."];
  const sizes = await measured();
  if (write) {
    await writeFile(BUDGETS, `${JSON.stringify(budgetsOf(sizes), null, 2)}\n`);
    return [];
  }
  const names = new Set([...Object.keys(budgets), ...sizes.keys()]);
  return [...names].flatMap((name) => complaints(name, sizes.get(name), budgets[name]));
}

function budgetsOf(sizes) {
  const entries = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
  const budget = (bytes) => Math.ceil(bytes * 1.03);
  return Object.fromEntries(
    entries.map(([name, { raw, brotli }]) => [name, { raw: budget(raw), brotli: budget(brotli) }]),
  );
}

function complaints(name, size, budget) {
  if (!budget) return [`${name} has no budget: give it one in ${BUDGETS}.`];
  if (!size) return [`${name} is not built any more: take its budget out of ${BUDGETS}.`];
  return Object.keys(size).flatMap((form) => {
    const has = `${name} has ${size[form]} bytes ${form}, ${budget[form]} are allowed`;
    if (!(size[form] <= budget[form])) {
      return [
        `${has}: make it smaller, or raise its budget in ${BUDGETS} and say why in the commit.`,
      ];
    }
    if (budget[form] <= widest(size[form])) return [];
    return [`${has}, more than 10 % above: give it what it has and 3 %: npm run budgets.`];
  });
}

const isLoaded = (file) => LOADED.has(extname(file)) && !NOT_LOADED.test(file);

async function measured() {
  const sizes = new Map();
  for (const [place, folder] of Object.entries(FOLDERS)) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter(isLoaded)) {
      const name = `${place}/${file.replace(HASH, "")}`;
      const { raw, brotli } = sizes.get(name) ?? { raw: 0, brotli: 0 };
      const size = (await stat(`${folder}/${file}`)).size;
      const sent = files.includes(`${file}.br`) ? (await stat(`${folder}/${file}.br`)).size : size;
      sizes.set(name, { raw: raw + size, brotli: brotli + sent });
    }
  }
  return sizes;
}
