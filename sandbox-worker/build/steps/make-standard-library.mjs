import { readFile } from "node:fs/promises";
import { startPython } from "../python/start-python.mjs";
import { zoneSources } from "../zoneinfo/zone-sources.mjs";

const ARCHIVE = "/lib/python314.zip";

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
  const replacements = await zoneSources((path) => sourceOf(ARCHIVE, path));
  const compileLibrary = python.globals.get("compile_library");
  return compileLibrary(ARCHIVE, python.toPy(paths), python.toPy(replacements)).toJs();
}

async function pathsNeededBy(names) {
  const python = await startPython();
  const closure = python.runPython(await source("closure.py"));
  const paths = await closure(python.toPy(names), await source("exercise.py"));
  return paths.toJs();
}

function source(name) {
  return readFile(new URL(`../python/${name}`, import.meta.url), "utf8");
}
