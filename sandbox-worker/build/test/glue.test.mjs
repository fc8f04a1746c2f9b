import assert from "node:assert/strict";
import { before, test } from "node:test";
import { readPyodide } from "../parts/inputs.mjs";
import { readPart, startParts } from "../parts/start-parts.mjs";
import { makeGlue } from "../steps/make-glue.mjs";
import { makeLoader } from "../steps/make-loader.mjs";

let stock;
let started;

before(async () => {
  stock = {
    glue: await readPyodide("pyodide.asm.mjs", "utf8"),
    loader: await readPyodide("pyodide.mjs", "utf8"),
    wasm: await readPyodide("pyodide.asm.wasm"),
  };
  started = await startParts();
});

test("making glue and loader again gives the same bytes", async () => {
  assert.equal(await makeGlue(stock), (await readPart("glue.js")).toString());
  assert.equal(await makeLoader(stock), (await readPart("loader.js")).toString());
});

test("a Pyodide that the patches do not know is refused", async () => {
  const glue = stock.glue.replace("updateGOT=(exports,replace)", "updateGOT=(e,r)");
  await assert.rejects(makeGlue({ ...stock, glue }), {
    message: /^pyodide\.asm\.mjs: patch "global offset table by name" matched 0 times, /,
  });
});

test("files live in memory", () => {
  started.pyodide.runPython("open('/tmp/a', 'w').write('text')");
  assert.equal(started.pyodide.runPython("open('/tmp/a').read()"), "text");
  assert.deepEqual(Object.keys(started.internals.FS.filesystems), ["MEMFS"]);
});

test("Python values reach JavaScript and come back", () => {
  const { pyodide } = started;
  const double = pyodide.runPython("lambda value: [each * 2 for each in value]");
  const doubled = double([1, 2]);
  assert.deepEqual(doubled.toJs(), [2, 4]);
  doubled.destroy();
  double.destroy();
});

test("Python errors keep their class and traceback", () => {
  assert.throws(
    () => started.pyodide.runPython("1/0"),
    (error) => {
      assert.equal(error.constructor.name, "PythonError");
      assert.equal(error.type, "ZeroDivisionError");
      assert.match(error.message, /line 1, in <module>\nZeroDivisionError: division by zero/);
      return true;
    },
  );
});

test("awaiting works on both sides", async () => {
  const code = "import asyncio\nawait asyncio.sleep(0)\n'done'";
  assert.equal(await started.pyodide.runPythonAsync(code), "done");
});

test("the guest finds what it reads", () => {
  const { internals } = started;
  for (const name of ["API", "FS", "HEAPU8", "__hiwire_get", "__hiwire_set"]) {
    assert.ok(internals[name], name);
  }
  assert.equal(typeof internals.API.makeSnapshot, "function");
  assert.equal(typeof internals.API.restoreSnapshot, "function");
});
