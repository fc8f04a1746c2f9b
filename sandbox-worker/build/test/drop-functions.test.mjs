import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import binaryen from "binaryen";
import { dropFunctions } from "../wasm/drop-functions.mjs";

const LONG = "(i64.const 0x1234567812345678) (drop)".repeat(10);

/** Functions 0 to 4: called by an export, long and unused, small, small that leads to the unused one, exported. */
const WASM = module(`(module
  (table 5 funcref) (elem (i32.const 0) func 1 2 3)
  (type $t (func))
  (func ${LONG})
  (func (export "library_start") ${LONG} (drop (i32.const 1)))
  (func nop)
  (func (call 1))
  (func (export "kept") (param i32) (call 0) (call_indirect (type $t) (local.get 0))))`);

const LIBRARY = { name: "library", first: 1, last: 3, exports: ["library_"], kind: "library" };

function module(text) {
  const parsed = binaryen.parseText(text);
  return Buffer.from(parsed.emitBinary());
}

function dropped(libraries, wasm = createHash("sha256").update(WASM).digest("hex")) {
  return dropFunctions(WASM, { wasm, libraries }, (name) => name === "kept");
}

async function kept(bytes) {
  return (await WebAssembly.instantiate(bytes)).instance.exports.kept;
}

test("without a library to drop, the table leads everywhere as before", async () => {
  const call = await kept(dropped([]));
  for (const slot of [0, 1, 2]) call(slot);
});

test("code of a library is gone, and a call of it through the table ends in an error", async () => {
  const call = await kept(dropped([LIBRARY]));
  assert.throws(() => call(0), WebAssembly.RuntimeError);
  assert.throws(() => call(2), WebAssembly.RuntimeError);
  assert.ok(dropped([LIBRARY]).length < dropped([]).length - 80);
});

test("a small function that others may share stays", async () => {
  (await kept(dropped([LIBRARY])))(1);
});

test("a function that others export stays", async () => {
  (await kept(dropped([{ ...LIBRARY, exports: ["other_"] }])))(0);
});

test("numbers of functions are not believed of another wasm", () => {
  assert.throws(
    () => dropped([LIBRARY], "0"),
    /belong to another wasm than this one, [0-9a-f]{64}\./,
  );
});
