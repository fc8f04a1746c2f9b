import { readFile, readdir } from "node:fs/promises";
import { startPython } from "../python/start-python.mjs";
import { zoneSources } from "../zoneinfo/zone-sources.mjs";

const ARCHIVE = "/lib/python314.zip";
const REPLACED = new URL("../python/replaced/", import.meta.url);

/**
 * Makes the standard library: the compiled form of the modules that `names` and their use bring
 * in, with what Pyodide itself needs to start, and the time zones.
 */
export async function makeStandardLibrary({ names }) {
  const paths = await pathsNeededBy(names);
  // A fresh interpreter: how an object is marshalled depends on who else holds it.
  const python = await startPython();
  python.runPython(await source("compile_library.py"));
  const sourceOf = python.globals.get("source_of");
  const zones = await zoneSources((path) => sourceOf(ARCHIVE, path));
  const replacements = { ...zones, ...(await replacedSources()) };
  const compileLibrary = python.globals.get("compile_library");
  return compileLibrary(ARCHIVE, python.toPy(paths), python.toPy(replacements)).toJs();
}

async function pathsNeededBy(names) {
  const python = await startPython();
  const closure = python.runPython(await source("closure.py"));
  const paths = await closure(python.toPy(names), await source("exercise.py"));
  const isAbsent = await absentModules();
  return paths.toJs().filter((path) => !isAbsent(path));
}

/** Modules that others import if they are there, and that would only fill the memory. */
async function absentModules() {
  const names = new Set(JSON.parse(await source("absent-modules.json")));
  return (path) => names.has(path.replace(/(\/|\.py$).*/, ""));
}

/** Modules with less in them than CPython's and Pyodide's own, by their path in the library. */
async function replacedSources() {
  const files = await readdir(REPLACED, { recursive: true });
  const paths = files.filter((file) => file.endsWith(".py"));
  const sources = paths.map((path) => readFile(new URL(path, REPLACED), "utf8"));
  return Object.fromEntries((await Promise.all(sources)).map((text, at) => [paths[at], text]));
}

function source(name) {
  return readFile(new URL(`../python/${name}`, import.meta.url), "utf8");
}
