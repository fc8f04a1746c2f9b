import assert from "node:assert/strict";
import { test } from "node:test";
import { validateWithin } from "../../../main/js/schemas/validate.js";

const SCHEMA = {
  type: "object",
  properties: {
    name: { type: "string" },
    limit: { type: "integer", minimum: 1 },
    side: { enum: ["buy", "sell"] },
    legs: { type: "array", items: { $ref: "#/$defs/Leg" } },
    note: { anyOf: [{ type: "string" }, { type: "null" }] },
    day: { type: "string", format: "date" },
  },
  required: ["name"],
  additionalProperties: false,
  $defs: {
    Leg: { type: "object", properties: { amount: { type: "number" } }, required: ["amount"] },
  },
};

const problems = (value, schema = SCHEMA) =>
  validateWithin(10_000, JSON.stringify(schema), JSON.stringify(value))?.problems;

test("arguments that fit have no problem", () => {
  assert.deepEqual(
    problems({ name: "Reid", limit: 2, side: "buy", legs: [{ amount: 1 }], note: null }),
    [],
  );
});

test("a wrong type names its path, what was expected and what came", () => {
  assert.deepEqual(problems({ name: "Reid", legs: [{ amount: "1" }] }), [
    { path: "legs[0].amount", expected: "number", came: "string" },
  ]);
});

test("a missing argument is named", () => {
  assert.deepEqual(problems({}), [{ path: "name", expected: "a value", came: "nothing" }]);
});

test("an argument that does not exist is named", () => {
  assert.deepEqual(problems({ name: "Reid", nmae: 1 }), [
    { path: "nmae", expected: "no such argument", came: "" },
  ]);
});

test("choices, bounds and formats are told", () => {
  assert.deepEqual(problems({ name: "Reid", limit: 0, side: "hold", note: 3, day: "soon" }), [
    { path: "limit", expected: "at least 1", came: "" },
    { path: "side", expected: 'one of ["buy","sell"]', came: "string" },
    { path: "note", expected: "string or null", came: "number" },
    { path: "day", expected: "the format date", came: "" },
  ]);
});

test("a schema that cannot be read lets arguments pass", () => {
  assert.deepEqual(problems({ a: 1 }, { properties: { a: { $ref: "#/nowhere" } } }), []);
  assert.deepEqual(problems({ a: 1 }, { type: "object", properties: { a: { pattern: "(" } } }), []);
});

test("arguments that make the library throw do not switch off their own check", () => {
  const schema = { type: "object", additionalProperties: { type: "string" } };
  assert.throws(() => problems({ "\ud800": "x" }, schema));
  assert.equal(problems({ a: 1 }, schema).length, 1);
});

test("what is told holds neither the value nor a part or the length of it", () => {
  const cases = [
    [{ exclusiveMinimum: 0 }, -123456.78, "more than 0"],
    [{ exclusiveMaximum: 5 }, 123456.78, "less than 5"],
    [{ minimum: 0 }, -123456.78, "at least 0"],
    [{ maximum: 5.5 }, 123456.78, "at most 5.5"],
    [{ multipleOf: 10 }, 123456, "a multiple of 10"],
    [{ maxLength: 4 }, "a".repeat(123456), "a text of at most this many characters: 4"],
    [{ minLength: 777777 }, "a".repeat(123456), "a text of at least this many characters: 777777"],
    [{ additionalProperties: false }, { ["n".repeat(101) + 123456]: 1 }, "no such argument"],
    [{ maxItems: 1 }, ["123456", 2], "at most this many items: 1"],
    [{ minItems: 3 }, ["123456", 2], "at least this many items: 3"],
    [{ uniqueItems: true }, ["123456", "123456"], "what fits uniqueItems"],
    [{ contains: { const: 7 } }, ["123456"], "what fits contains"],
    [{ pattern: "^x" }, "123456", "a text that fits ^x"],
    [{ $ref: "#/$defs/x", $defs: { x: { pattern: "^x" } } }, "123456", "a text that fits ^x"],
    [{ maxProperties: 0 }, { n123456: 1 }, "what fits maxProperties"],
    [{ minProperties: 9 }, { n123456: 1 }, "what fits minProperties"],
    [{ not: {} }, 123456, "what fits not"],
    [{ const: 1 }, 123456, "1"],
    [{ enum: [1, 2] }, 123456, "one of [1,2]"],
    [{ format: "date" }, "123456", "the format date"],
  ];
  for (const [schema, value, expected] of cases) {
    const found = problems(value, schema);
    assert.deepEqual(
      found.map((problem) => problem.expected),
      [expected],
    );
    assert.ok(!JSON.stringify(found).includes("12345"), expected);
  }
});

test("more problems than a call has arguments are problems of the value", () => {
  const strings = { type: "array", items: { type: "string" } };
  const schema = JSON.stringify({ type: "object", properties: { e: strings } });
  const value = JSON.stringify({ e: Array.from({ length: 200_000 }, (_, at) => at) });
  const { problems } = validateWithin(Infinity, schema, value);
  assert.deepEqual(problems, [{ path: "e[0]", expected: "string", came: "number" }]);
});
