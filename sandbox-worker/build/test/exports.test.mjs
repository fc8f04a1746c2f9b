import assert from "node:assert/strict";
import { test } from "node:test";
import { dropExports } from "../wasm/exports.mjs";

const TWO_EXPORTS = [7, 9, 2, 1, 109, 2, 0, 1, 110, 2, 0];
const module = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 1, ...TWO_EXPORTS]);

function exportsOf(bytes) {
  return WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
}

test("only exports that are needed stay", () => {
  assert.deepEqual(exportsOf(module), ["m", "n"]);
  assert.deepEqual(exportsOf(dropExports(module, (name) => name === "n")), ["n"]);
});

test("a module without exports is refused", () => {
  assert.throws(() => dropExports(module.subarray(0, 13), () => true), {
    message: "the module has no section 7",
  });
});
