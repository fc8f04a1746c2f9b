import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { readPart } from "../parts/start-parts.mjs";
import { indirectCallsApart } from "../wasm/indirect-calls.mjs";
import {
  CALL_INDIRECT,
  END,
  RETURN_CALL_INDIRECT,
  afterLocals,
  instructions,
} from "../wasm/instructions.mjs";
import { functionsOf } from "../wasm/sections.mjs";

const LONG = "(drop (i64.const 0x1234567812345678))".repeat(100);

/** An imported function, two that the table leads to, a short and a long helper, another long one, and the loop. */
const WASM = module(`(module
  (import "page" "told" (func $told (param i64)))
  (table 2 funcref) (elem (i32.const 0) $half $add)
  (type $one (func (param f64) (result f64)))
  (type $two (func (param i32 i64) (result i64)))
  (func $half (param f64) (result f64) (f64.div (local.get 0) (f64.const 2)))
  (func $add (param i32 i64) (result i64) (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1)))
  (func $short (param i32) (result i64)
    (call_indirect (type $two) (i32.const 40) (i64.const 2) (local.get 0)))
  (func $long (param f64) (result f64) ${LONG}
    (call_indirect (type $one) (local.get 0) (i32.const 0)))
  (func $apart (export "apart") (result i64)
    (call_indirect (type $two) (i32.const 1) (i64.const 1) (i32.const 1)))
  (func (export "loop") (param $place i32) (result f64) (local $sum f64) (local $i i32)
    ${LONG.repeat(3)}
    (loop $again
      (call $told (call $short (local.get $place)))
      (local.set $sum (f64.add (local.get $sum) (call_indirect (type $one) (f64.const 3) (i32.const 0))))
      (local.set $sum (f64.add (local.get $sum) (call $long (f64.const 1))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_s (local.get $i) (i32.const 2))))
    (local.get $sum)))`);

function module(text) {
  const parsed = binaryen.parseText(text);
  parsed.setFeatures(binaryen.Features.All);
  return Buffer.from(parsed.emitBinary());
}

async function run(bytes, place) {
  const told = [];
  const { instance } = await WebAssembly.instantiate(bytes, {
    page: { told: (number) => told.push(number) },
  });
  return { sum: instance.exports.loop(place), told, apart: instance.exports.apart() };
}

const codesOf = (body) =>
  [...instructions(body, afterLocals(body), body.length)].map(({ code }) => code);

const countOf = (kind) => (body) => codesOf(body).filter((code) => code === kind).length;

test("it does what it did", async () => {
  const changed = indirectCallsApart(WASM);
  assert.deepEqual(await run(changed, 1), await run(WASM, 1));
  assert.deepEqual(await run(changed, 1), { sum: 4, told: [42n, 42n], apart: 2n });
});

test("a place in the table that is of another type ends as it did", async () => {
  await assert.rejects(run(indirectCallsApart(WASM), 0), WebAssembly.RuntimeError);
});

test("the loop and its short helper lead through the table by functions of the types, and nothing else", () => {
  const { bodies } = functionsOf(indirectCallsApart(WASM));
  const indirect = bodies.map(countOf(CALL_INDIRECT));
  assert.deepEqual(indirect, [0, 0, 0, 1, 1, 0, 0, 0]);
  assert.deepEqual(bodies.map(countOf(RETURN_CALL_INDIRECT)), [0, 0, 0, 0, 0, 0, 1, 1]);
});

test("each function of Python is read to its end", async () => {
  const { bodies } = functionsOf(await readPart("python.wasm"));
  for (const body of bodies) assert.equal(codesOf(body).at(-1), END);
  assert.ok(bodies.length > 10_000);
});

test("an instruction that is not known is said, and not stepped over", () => {
  assert.throws(() => codesOf(Buffer.from([0, 0xfd, 0, 0x0b])), /not known here: 0xfd/);
});
