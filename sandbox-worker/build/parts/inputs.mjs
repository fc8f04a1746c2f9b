import { readFile, readdir } from "node:fs/promises";
import { modulesNamedIn } from "../python/modules-named-in.mjs";

const HOME = new URL("../../", import.meta.url);

export function readPyodide(name, encoding) {
  return readFile(new URL(`node_modules/pyodide/${name}`, HOME), encoding);
}

const ALLOWED = "src/main/js/guest/lockdown/allowed-imports.json";

/** All that decides what a snapshot holds: the guest's Python, how it is installed, what it may import. */
export const GUEST_SOURCES = [
  "build/snapshot",
  "src/main/python",
  "src/main/wasm",
  "src/main/js/guest/guest-python.js",
  "src/main/js/guest/interpreter.js",
  "src/main/js/guest/snapshot.js",
  ALLOWED,
];

/** Modules that a script may import; of some it may import only a name, as in `io.StringIO`. */
export async function allowedModules() {
  const entries = JSON.parse(await readFile(new URL(ALLOWED, HOME), "utf8"));
  return [...new Set(entries.map((entry) => entry.replace(/\.[A-Z]\w*$/, "")))];
}

/** Modules that the guest's own Python imports. */
export async function preludeModules() {
  const folder = new URL("src/main/python/", HOME);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".py"));
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  const own = new Set(files.map((file) => file.replace(/[/.].*$/, "")));
  return modulesNamedIn(sources).filter((name) => !own.has(name.replace(/\..*$/, "")));
}

/** What the standard library must hold, with what these import. */
export async function libraryModules() {
  return [...(await allowedModules()), ...(await preludeModules())];
}
