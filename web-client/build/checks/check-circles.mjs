/** No module imports itself by way of others: it could be read and tested only together with them. */
import { readFile, readdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { parse } from "acorn";
import { full } from "acorn-walk";

const FOLDERS = [
  "../build",
  "build",
  "src/main/js",
  "src/main/npm/bin",
  "src/test/js",
  "type-checker",
  "demo/build",
  "demo/src",
  "../sandbox-worker/build",
  "../sandbox-worker/src",
  "../e2e-tests/src/test/node",
  "../e2e-tests/src/test/web",
];
const EXTENSIONS = new Set([".js", ".mjs"]);

export async function checkCircles() {
  const modules = (await Promise.all(FOLDERS.map(modulesIn))).flat();
  const imports = new Map();
  for (const file of modules) imports.set(file, await importsOf(file));
  const complaints = [];
  const isDone = new Set();
  const visit = (file, way) => {
    if (way.includes(file)) {
      const circle = [...way.slice(way.indexOf(file)), file];
      complaints.push(
        `${circle.join(" imports ")}: move what they share into a module of its own.`,
      );
    } else if (!isDone.has(file)) {
      for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
      isDone.add(file);
    }
  };
  modules.forEach((file) => visit(file, []));
  return complaints;
}

async function modulesIn(folder) {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => EXTENSIONS.has(extname(file)) && !file.includes("node_modules"))
    .map((file) => join(folder, file));
}

/** The files that a module names; what has a name instead of a path is a package. */
async function importsOf(file) {
  const found = [];
  const program = parse(await readFile(file, "utf8"), {
    ecmaVersion: "latest",
    sourceType: "module",
    allowHashBang: true,
  });
  full(program, (/** @type {any} */ { source }) => {
    const name = source?.value;
    if (typeof name === "string" && name.startsWith(".")) found.push(join(dirname(file), name));
  });
  return found;
}
