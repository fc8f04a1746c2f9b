import assert from "node:assert/strict";
import { test } from "node:test";
import { validateValue } from "../../main/js/schema-validator.js";

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
  validateValue(JSON.stringify(schema), JSON.stringify(value));

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
    { path: "nmae", expected: "no such argument", came: "1" },
  ]);
});

test("choices, bounds and formats are told", () => {
  assert.deepEqual(problems({ name: "Reid", limit: 0, side: "hold", note: 3, day: "soon" }), [
    { path: "limit", expected: "at least 1", came: "0" },
    { path: "side", expected: 'one of ["buy","sell"]', came: '"hold"' },
    { path: "note", expected: "string or null", came: "3" },
    { path: "day", expected: "the format date", came: '"soon"' },
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
