/** The modules of the npm package, by name, as its exports name them: "index", "mcp" and the others. */
import { readFile } from "node:fs/promises";

const PACKAGE = new URL("../src/main/npm/package.json", import.meta.url);

export async function moduleNames() {
  const { exports } = JSON.parse(await readFile(PACKAGE, "utf8"));
  return Object.values(exports)
    .map((target) => /^\.\/([\w-]+)\.js$/.exec(target.default ?? target)?.[1])
    .filter(Boolean);
}
