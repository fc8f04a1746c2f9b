/**
 * Every file that a browser loads has a budget in size-budgets.json, in bytes, raw and as it is sent
 * (brotli where there is such a form), and keeps it. A name is the file's, without its hash; several
 * files of one name are counted together.
 */
import { readFile, readdir, stat } from "node:fs/promises";
import { extname } from "node:path";

const FOLDERS = { npm: "target/npm", demo: "target/demo" };
const LOADED = new Set([".js", ".mjs", ".css", ".html", ".svg", ".wasm", ".zip", ".bin"]);
const HASH = /-([0-9A-Z]{8}|[0-9a-f]{10}|[0-9a-f]{16})(?=\.\w+$)/;
const BUDGETS = "build/size-budgets.json";

export async function checkSizes() {
  const budgets = JSON.parse(await readFile(BUDGETS, "utf8"));
  const sizes = await measured();
  const names = new Set([...Object.keys(budgets), ...sizes.keys()]);
  return [...names].flatMap((name) => complaints(name, sizes.get(name), budgets[name]));
}

function complaints(name, size, budget) {
  if (!budget) return [`${name} has no budget: give it one in ${BUDGETS}.`];
  if (!size) return [`${name} is not built any more: take its budget out of ${BUDGETS}.`];
  return Object.keys(size)
    .filter((form) => !(size[form] <= budget[form]))
    .map(
      (form) =>
        `${name} has ${size[form]} bytes ${form}, ${budget[form]} are allowed: make it smaller, ` +
        `or raise its budget in ${BUDGETS} and say why in the commit.`,
    );
}

async function measured() {
  const sizes = new Map();
  for (const [place, folder] of Object.entries(FOLDERS)) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((entry) => LOADED.has(extname(entry)))) {
      const name = `${place}/${file.replace(HASH, "")}`;
      const { raw, brotli } = sizes.get(name) ?? { raw: 0, brotli: 0 };
      const size = (await stat(`${folder}/${file}`)).size;
      const sent = files.includes(`${file}.br`) ? (await stat(`${folder}/${file}.br`)).size : size;
      sizes.set(name, { raw: raw + size, brotli: brotli + sent });
    }
  }
  return sizes;
}
