/** What package.json says of the npm package. */
import { readFile } from "node:fs/promises";

const PACKAGE = new URL("../src/main/npm/package.json", import.meta.url);

/** Its modules, by name, as its exports name them: "index", "mcp" and the others. */
export async function moduleNames() {
  const { exports } = JSON.parse(await readFile(PACKAGE, "utf8"));
  return Object.values(exports)
    .map((target) => /^\.\/([\w-]+)\.js$/.exec(target.default ?? target)?.[1])
    .filter(Boolean);
}

/** What is never bundled: the packages that an application installs beside this one, and what Node has. */
export async function outsideImports() {
  const { peerDependencies } = JSON.parse(await readFile(PACKAGE, "utf8"));
  return Object.keys(peerDependencies)
    .flatMap((name) => [name, `${name}/*`])
    .concat("node:*");
}
