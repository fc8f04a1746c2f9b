import assert from "node:assert/strict";
import { test } from "node:test";
import { listsWithTwins } from "../../../main/js/schemas/twins.js";
import { validateWithin } from "../../../main/js/schemas/validate.js";

const hasTwins = (value) => listsWithTwins(value).size > 0;

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

const LIST = { type: "array", uniqueItems: true };
const twinAtTheEnd = (count) => [...numbers(count), count - 1];

/** Schemas and the place of a long list in a value; with what is told of it. */
const PLAIN = {
  "at the top": [LIST, (list) => list, ""],
  "of a property": [{ properties: { "a/b": LIST } }, (list) => ({ "a/b": list }), "a/b"],
  "within lists": [{ items: { items: LIST } }, (list) => [[[1]], [[2], list]], "[1][1]"],
  "of all of": [{ allOf: [{ properties: { a: LIST } }] }, (list) => ({ a: list }), "a"],
  "beside definitions": [
    { $defs: { b: { uniqueItems: true } }, properties: { a: LIST, b: { $ref: "#/$defs/b" } } },
    (list) => ({ a: list }),
    "a",
  ],
};

for (const [name, [schema, place, path]] of Object.entries(PLAIN)) {
  test(`a twin at the end of a long list is found in one walk: ${name}`, () => {
    const start = performance.now();
    const text = JSON.stringify(schema);
    const told = validateWithin(Infinity, text, JSON.stringify(place(twinAtTheEnd(200_000))));
    const ms = performance.now() - start;
    assert.deepEqual(
      told.problems.map((problem) => [problem.path, problem.expected]),
      [[path, "what fits uniqueItems"]],
    );
    assert.deepEqual(validateWithin(Infinity, text, JSON.stringify(place([1, 2]))).problems, []);
    assert.ok(ms < 5_000, `${ms} ms`);
  });
}

test("a short list with a twin at its end needs few steps", () => {
  const rows = JSON.stringify(twinAtTheEnd(1_000).map((n) => ({ n })));
  assert.equal(validateWithin(10_000, JSON.stringify(LIST), rows)?.problems.length, 1);
});

test("below a condition the library decides", () => {
  const one = [1, 1];
  for (const [schema, value, problems] of [
    [{ not: LIST }, one, 0],
    [{ anyOf: [LIST, { minItems: 2 }] }, one, 0],
    [{ anyOf: [LIST, { minItems: 3 }] }, one, 1],
    [{ properties: { a: LIST, b: { not: { $ref: "#/properties/a" } } } }, { b: one }, 0],
    [{ $defs: { a: LIST }, not: { $ref: "#/$defs/a" } }, one, 0],
    [{ prefixItems: [true], items: LIST }, [one, [1]], 0],
    [{ prefixItems: [true], items: LIST }, [[1], one], 1],
  ]) {
    const told = validateWithin(10_000, JSON.stringify(schema), JSON.stringify(value)).problems;
    assert.equal(Math.sign(told.length), problems, JSON.stringify(schema));
  }
});
