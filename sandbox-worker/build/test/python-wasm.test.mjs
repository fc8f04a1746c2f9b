import assert from "node:assert/strict";
import { test } from "node:test";
import { capMemory } from "../../src/main/js/page/cap-memory.js";
import { readPart, startParts } from "../parts/start-parts.mjs";

const MEBIBYTE = 2 ** 20;

test("the interpreter runs with the exports that the glue names", async () => {
  const { pyodide, instance } = await startParts();
  assert.equal(pyodide.runPython("sum(range(10))"), 45);
  assert.ok(Object.keys(instance.exports).length < 300);
  assert.ok(instance.exports.__stack_pointer instanceof WebAssembly.Global);
});

test("Python's memory ends at 256 MiB with a MemoryError, and goes on", async () => {
  const { pyodide, internals } = await startParts();
  assert.throws(() => pyodide.runPython("b'x' * (300 * 2**20)"), /MemoryError/);
  assert.throws(() => pyodide.runPython("[b'x' * 2**20 for _ in range(300)]"), /MemoryError/);
  assert.ok(internals.HEAPU8.length <= 256 * MEBIBYTE);
  assert.equal(pyodide.runPython("1 + 1"), 2);
});

test("another limit can be set at run time", async () => {
  const wasm = capMemory(await readPart("python.wasm"), 64 * 16);
  const { pyodide, internals } = await startParts({ wasm });
  assert.throws(() => pyodide.runPython("[b'x' * 2**20 for _ in range(100)]"), /MemoryError/);
  assert.ok(internals.HEAPU8.length <= 64 * MEBIBYTE);
});

test("the addresses that the wasm asks for serve nobody here", async () => {
  const module = new WebAssembly.Module(await readPart("python.wasm"));
  const addresses = WebAssembly.Module.imports(module).filter(({ kind }) => kind !== "function");
  for (const { module: from, name } of addresses) {
    assert.match(`${from} ${name}`, /^GOT\.func emscripten_(gl[A-Z]|(console_\w+|out|err)$)/);
  }
  const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
  assert.deepEqual(
    exported.filter((name) => /^emscripten_(gl|console|out|err)/.test(name)),
    [],
  );
});
