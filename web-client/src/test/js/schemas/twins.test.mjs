import assert from "node:assert/strict";
import { test } from "node:test";
import { hasTwins } from "../../../main/js/schemas/twins.js";
import { validateWithin } from "../../../main/js/schemas/validate.js";

const numbers = (count) => Array.from({ length: count }, (_, n) => n);

test("twins are found however deep they lie and in whatever order their keys are", () => {
  for (const twins of [
    [1, 2, 1],
    [null, null],
    [[], []],
    { a: [{ x: 1, y: [2] }, 0, { y: [2], x: 1 }] },
    [[["a", "a"]]],
  ]) {
    assert.equal(hasTwins(twins), true, JSON.stringify(twins));
  }
});

test("what only looks alike is no twin", () => {
  for (const single of [
    [1, "1", true, "true", null, "null"],
    [[], {}, "", "[]"],
    [{ a: 1 }, { a: "1" }, { b: 1 }, [1]],
    [[1, 2], [2, 1], [12]],
    [{ "a,b": 1 }, { a: 1, b: 1 }],
    { a: [1], b: [1] },
  ]) {
    assert.equal(hasTwins(single), false, JSON.stringify(single));
  }
});

test("a long list without twins is checked in time that grows with its length alone", () => {
  const schema = JSON.stringify({ uniqueItems: true });
  const list = JSON.stringify(numbers(200_000));
  const start = performance.now();
  assert.deepEqual(validateWithin(Infinity, schema, list).problems, []);
  const ms = performance.now() - start;
  assert.ok(ms < 5_000, `${ms} ms`);
});

test("a short list of unique items needs few steps", () => {
  const schema = JSON.stringify({ uniqueItems: true });
  const rows = JSON.stringify(numbers(1_000).map((n) => ({ n, name: `n${n}` })));
  assert.deepEqual(validateWithin(10_000, schema, rows)?.problems, []);
});

test("twins are told as before, in a schema that was used for a list without", () => {
  const schema = JSON.stringify({ uniqueItems: true });
  assert.deepEqual(validateWithin(10_000, schema, "[1,2]").problems, []);
  assert.equal(validateWithin(10_000, schema, "[1,1]").problems.length, 1);
  assert.deepEqual(validateWithin(10_000, schema, "[1,2]").problems, []);
});
