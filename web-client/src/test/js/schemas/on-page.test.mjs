import assert from "node:assert/strict";
import { test } from "node:test";
import { validateOnPage } from "../../../main/js/schemas/on-page.js";
import { validateWithin } from "../../../main/js/schemas/validate.js";
import { spentMs } from "../spent.mjs";

const MOST_MS = 50;

const expressions = {
  $ref: "#/$defs/E",
  $defs: {
    E: {
      oneOf: [
        { type: "number" },
        ...["add", "mul"].map((op) => ({
          type: "object",
          properties: { op: { const: op }, l: { $ref: "#/$defs/E" }, r: { $ref: "#/$defs/E" } },
          required: ["op", "l", "r"],
        })),
      ],
    },
  },
};

const nested = (levels) => (levels === 0 ? 1 : { op: "mul", l: nested(levels - 1), r: 1 });

const numbers = (count) => Array.from({ length: count }, (_, i) => i);

const object = (count) => Object.fromEntries(numbers(count).map((i) => [`p${i}`, i]));

const text = (schema) => ({ type: "object", properties: { s: { type: "string", ...schema } } });

const nestedSchemas = (levels, partOf) =>
  numbers(levels).reduceRight((inner, i) => partOf(inner, i), {});

const often = (times, schema) => ({
  allOf: Array(times).fill({ $ref: "#/$defs/z" }),
  $defs: { z: schema },
});

const ATTACKS = {
  "references among long names": [
    {
      ...often(150, {}),
      ...nestedSchemas(60, (inner) => ({ properties: { ["客".repeat(300)]: inner } })),
    },
    {},
  ],
  "names of schemas within each other": [
    nestedSchemas(24, (inner, i) => ({ $id: `http://x/${i}`, properties: { x: inner } })),
    {},
  ],
  "a long reference": [{ $ref: `#/$defs/${"客".repeat(30_000)}` }, {}],
  "a long name with many schemas below": [
    { $defs: { ["y".repeat(5_000)]: { anyOf: Array(5_000).fill(true) } } },
    {},
  ],
  "a pattern of classes of Unicode": [{ pattern: "\\p{L}".repeat(120) }, "a"],
  "patterns that take long to weigh": [
    { allOf: numbers(15).map((i) => ({ pattern: `[${"客a".repeat(900)}]{${i}}` })) },
    "a",
  ],
  "a list of listed lists": [
    nestedSchemas(390, (inner) => ({ const: { ...inner, text: "y".repeat(60) } })),
    {},
  ],
  "many times nothing for each item": [
    { items: { anyOf: Array(1_000).fill(false) } },
    numbers(600),
  ],
  "many properties that are wrong, often": [
    often(50, { properties: Object.fromEntries(numbers(700).map((i) => [`p${i}`, false])) }),
    object(700),
  ],
  "a pattern that doubles with each letter": [
    text({ pattern: "^(a+)+$" }),
    { s: `${"a".repeat(40)}b` },
  ],
  "a pattern of words": [text({ pattern: "^(\\w+\\s?)*$" }), { s: `${"a".repeat(40)}!` }],
  "a pattern of the name of a property": [
    { patternProperties: { "^(a+)+$": {} } },
    { [`${"a".repeat(40)}b`]: 1 },
  ],
  "the format url": [text({ format: "url" }), { s: `http://${"a".repeat(34)}!` }],
  "a tree of expressions": [expressions, nested(20)],
  "unique items": [{ uniqueItems: true }, numbers(12_000)],
  "unique objects below a choice": [
    { anyOf: [{ uniqueItems: true }] },
    numbers(4_001).map((n) => ({ n: Math.min(n, 3_999) })),
  ],
  "a choice of 2,000 for 10,000 items": [
    { items: { enum: numbers(2_000) } },
    Array(10_000).fill(5_000),
  ],
  "20,000 declared properties": [
    { properties: Object.fromEntries(numbers(20_000).map((i) => [`p${i}`, { type: "string" }])) },
    object(3),
  ],
  "thousands of parts that mean nothing": [{ x: Array(7_000).fill({}) }, 1],
  "many properties that are wrong": [{ additionalProperties: false }, object(6_000)],
  "many items that are wrong": [{ items: { type: "string" } }, numbers(12_000)],
  "a long name many times": [
    { allOf: Array(900).fill({ additionalProperties: {} }) },
    { ["x".repeat(60_000)]: 1 },
  ],
};

for (const [name, [schema, value]] of Object.entries(ATTACKS)) {
  test(`${name}: the page gives it up at once`, () => {
    const given = [JSON.stringify(schema), JSON.stringify(value)];
    const ms = spentMs(() => assert.equal(validateOnPage(...given), undefined));
    assert.ok(ms < MOST_MS, `${ms} ms of the processor`);
  });
}

test("what the page gives up is found out without a bound of steps", () => {
  const found = validateWithin(
    Infinity,
    JSON.stringify({ items: { enum: numbers(2_000) } }),
    JSON.stringify(Array(20).fill(5_000)),
  );
  assert.equal(found.problems.length, 10);
  assert.equal(found.more, 10);
});

test("a long list of choices is told by its nearest and a count", () => {
  const cities = numbers(200_000).map((i) => `city-${i}`);
  const { problems } = validateWithin(
    Infinity,
    JSON.stringify({ enum: cities }),
    JSON.stringify("city-77"),
  );
  assert.equal(problems.length, 0);
  const wrong = validateWithin(Infinity, JSON.stringify({ enum: cities }), '"city-77x"');
  assert.match(wrong.problems[0].expected, /^one of \["city-77",.* and 199995 more\]$/);
  assert.ok(wrong.problems[0].expected.length < 300);
});
