import assert from "node:assert/strict";
import { test } from "node:test";

import { Validator } from "@cfworker/json-schema";

import { listsWithTwins } from "../../../main/js/schemas/twins.js";
import { validateWithin } from "../../../main/js/schemas/validate.js";
import { spentMs } from "../spent.mjs";

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

test("what only looks alike is not a twin", () => {
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
  const ms = spentMs(() => assert.deepEqual(validateWithin(Infinity, schema, list).problems, []));
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
    const text = JSON.stringify(schema);
    let told;
    const ms = spentMs(() => {
      told = validateWithin(Infinity, text, JSON.stringify(place(twinAtTheEnd(200_000))));
    });
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
  const chosen = JSON.stringify({ anyOf: [LIST, false] });
  assert.deepEqual(
    validateWithin(10_000, chosen, rows)?.problems.map((problem) => problem.expected),
    ["another form", "what fits uniqueItems", "no such argument"],
  );
});

/** Where a condition, a choice or a reference leads to a long list; and what is told of its twin. */
const CONDITIONAL = {
  "a choice": [{ anyOf: [LIST, { type: "string" }] }, "what fits uniqueItems"],
  "one choice": [{ oneOf: [LIST, { type: "string" }] }, "what fits uniqueItems"],
  "a denial": [{ not: { not: LIST } }, "what fits not"],
  "a condition": [{ if: { minItems: 1 }, then: LIST }, "what fits uniqueItems"],
  "a condition of twins": [{ if: LIST, else: false }, "no such argument"],
  "a reference": [{ $defs: { a: { b: LIST } }, $ref: "#/$defs/a/b" }, "what fits uniqueItems"],
  "another place": [
    { properties: { a: LIST }, if: true, then: { $ref: "#/properties/a" } },
    "what fits uniqueItems",
  ],
};

for (const [name, [schema, expected]] of Object.entries(CONDITIONAL)) {
  test(`a twin at the end of a long list is found in one walk below ${name}`, () => {
    const text = JSON.stringify(schema);
    let told;
    const ms = spentMs(() => {
      told = validateWithin(Infinity, text, JSON.stringify(twinAtTheEnd(200_000)));
    });
    assert.ok(
      told.problems.some((problem) => problem.expected === expected),
      JSON.stringify(told),
    );
    assert.deepEqual(validateWithin(Infinity, text, "[1,2]").problems, []);
    assert.ok(ms < 5_000, `${ms} ms`);
  });
}

test("what only bears the name of the keyword asks for nothing", () => {
  const has = (uniqueItems) => ({ uniqueItems });
  for (const [schema, value, problems] of [
    [{ properties: has(true) }, has([1, 1]), 0],
    [{ definitions: has(true), $ref: "#/definitions/uniqueItems" }, [1, 1], 0],
    [{ const: has(true) }, has(true), 0],
    [{ enum: [has(true), [1, 1]] }, [1, 1], 0],
    [{ dependencies: has(true) }, has([1, 1]), 0],
    [{ items: { enum: [[1, 1]] }, maxItems: 2 }, [[1, 1]], 0],
    [{ items: { const: [1, 1] }, maxItems: 1, uniqueItems: true }, [[1, 1]], 0],
    [
      { items: { const: [1, 1] }, maxItems: 1, uniqueItems: true },
      [
        [1, 1],
        [1, 1],
      ],
      2,
    ],
  ]) {
    const told = validateWithin(10_000, JSON.stringify(schema), JSON.stringify(value)).problems;
    assert.equal(told.length, problems, JSON.stringify([schema, told]));
  }
});

/** The same numbers in each run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function anySchema(roll, depth) {
  if (depth === 0) return [{ uniqueItems: true }, { minItems: 2 }, { type: "array" }][roll(3)];
  const inner = () => anySchema(roll, depth - 1);
  return [
    () => ({ anyOf: [inner(), inner()] }),
    () => ({ oneOf: [inner(), inner()] }),
    () => ({ not: inner() }),
    () => ({ if: inner(), then: inner(), else: inner() }),
    () => ({ items: inner(), uniqueItems: roll(2) === 0 }),
    () => ({ prefixItems: [inner()], items: inner() }),
    () => ({ properties: { a: inner() }, allOf: [inner()] }),
    () => ({ contains: inner(), uniqueItems: true }),
    () => ({ $ref: "#/$defs/a", uniqueItems: roll(2) === 0 }),
    () => ({ const: [[1], [1]], maxItems: 1 + roll(2), uniqueItems: true }),
  ][roll(10)]();
}

function anyValue(roll, depth) {
  if (depth === 0) return roll(3);
  const inner = () => anyValue(roll, depth - 1);
  return roll(4) === 0 ? { a: inner() } : Array.from({ length: roll(4) }, inner);
}

test("what is valid is what the library by itself says is valid", () => {
  const roll = dice(20261129);
  for (let round = 0; round < 3_000; round++) {
    const schema = { ...anySchema(roll, 1 + roll(3)), $defs: { a: anySchema(roll, 0) } };
    const value = anyValue(roll, 1 + roll(3));
    const expected = new Validator(structuredClone(schema), "2020-12", false).validate(value).valid;
    const told = validateWithin(Infinity, JSON.stringify(schema), JSON.stringify(value));
    assert.equal(told.problems.length === 0, expected, JSON.stringify({ schema, value, told }));
  }
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
