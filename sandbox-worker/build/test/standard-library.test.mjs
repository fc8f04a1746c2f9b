import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { allowedModules, preludeModules } from "../parts/inputs.mjs";
import { readPart, startParts } from "../parts/start-parts.mjs";
import { startPython } from "../python/start-python.mjs";
import { makeStandardLibrary } from "../steps/make-standard-library.mjs";

const EXERCISE = new URL("../python/exercise.py", import.meta.url);

let python;

before(async () => {
  python = (await startParts()).pyodide;
});

test("every use of every module works with nothing but the library", async () => {
  python.runPython(await readFile(EXERCISE, "utf8"));
  await python.runPythonAsync("await exercise()");
});

test("the guest's own Python finds what it imports", async () => {
  for (const name of await preludeModules()) {
    python.runPython(`import ${name}`);
  }
});

test("every module of the allow-list is exercised", async () => {
  const exercise = await readFile(EXERCISE, "utf8");
  for (const name of await allowedModules()) {
    assert.match(exercise, new RegExp(`^import ${name}\\b`, "m"));
  }
});

test("what nobody needs is not there", () => {
  for (const name of ["unittest", "sqlite3", "email", "http", "multiprocessing", "tkinter"]) {
    assert.throws(() => python.runPython(`import ${name}`), /ModuleNotFoundError/);
  }
});

test("a script's own docstrings, assertions and columns are kept", () => {
  assert.equal(python.runPython("def f():\n  'text'\n\nf.__doc__"), "text");
  assert.throws(() => python.runPython("assert False, 'wrong'"), /AssertionError: wrong/);
  assert.equal(python.runPython("next(f.__code__.co_positions())[2]"), 0);
});

test("the archive holds compiled files only, stored, with no clock in it", async () => {
  const stock = await startPython();
  const source = new URL("describe_archive.py", import.meta.url);
  const describe = stock.runPython(await readFile(source, "utf8"));
  const archive = stock.toPy(new Uint8Array(await readPart("stdlib.zip")));
  for (const [name, method, year, flags] of describe(archive).toJs()) {
    assert.match(name, /\.pyc$/);
    assert.deepEqual({ method, year, flags }, { method: 0, year: 1980, flags: 1 }, name);
  }
});

test("making the library again gives the same bytes", async () => {
  const names = [...(await allowedModules()), ...(await preludeModules())];
  const again = Buffer.from(await makeStandardLibrary({ names }));
  assert.ok(again.equals(await readPart("stdlib.zip")), "the bytes differ");
});
