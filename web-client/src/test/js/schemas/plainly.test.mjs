import assert from "node:assert/strict";
import { test } from "node:test";
import { testOf } from "../../../main/js/schemas/plainly.js";
import { validateWithin } from "../../../main/js/schemas/validate.js";
import { spentMs } from "../spent.mjs";

const ROUNDS = 20_000;
const LEAST_THAT_FIT = 2_000;

/** Always the same numbers. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const any = numbersFrom(7);
const oneOf = (values) => values[any(values.length)];
const some = (values) => values.filter(() => any(2));

const NAMES = ["a", "b", "toString", "__proto__", "constructor"];
const PLAIN = [0, 1, 1.5, -2, "", "a", "ab", "😀", "\ud83d", true, false, null];
const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string", "text"];

/** What makes an own property of `__proto__` too, as a parsed text has it. */
const named = (names, valueOf) => {
  const made = {};
  for (const name of names) {
    const value = valueOf(name);
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
};

const KEYWORDS = {
  type: () => (any(2) ? oneOf(TYPES) : some(TYPES)),
  enum: () => [...some(PLAIN), ...(any(4) ? [] : [[1]])],
  const: () => oneOf(PLAIN),
  minimum: () => oneOf([-2, 0, 1, 1.5, "1"]),
  maximum: () => oneOf([-2, 0, 1, 1.5]),
  exclusiveMinimum: () => oneOf([-2, 0, 1, true]),
  exclusiveMaximum: () => oneOf([0, 1, 1.5]),
  minLength: () => oneOf([0, 1, 2, 3, -1, "2"]),
  maxLength: () => oneOf([0, 1, 2]),
  minItems: () => oneOf([0, 1, 2]),
  maxItems: () => oneOf([0, 1, 2]),
  pattern: () => oneOf(["^a", "b$", "^.$", "(a+)+b", "[", "a{2,1}"]),
  items: (depth) => schemaOf(depth),
  required: () => some(NAMES),
  properties: (depth) => named(some(NAMES), () => schemaOf(depth)),
  additionalProperties: (depth) => schemaOf(depth),
  title: () => "a title",
  default: () => oneOf(PLAIN),
  anyOf: (depth) => [schemaOf(depth), schemaOf(depth)],
  uniqueItems: () => true,
};

const USUAL = Object.keys(KEYWORDS).slice(0, -2);

function schemaOf(depth) {
  if (depth === 0 || any(8) === 0) return any(4) !== 0;
  const keywords = Array.from({ length: 1 + any(3) }, () =>
    oneOf(any(10) ? USUAL : Object.keys(KEYWORDS)),
  );
  return Object.fromEntries(keywords.map((keyword) => [keyword, KEYWORDS[keyword](depth - 1)]));
}

function valueOf(depth) {
  if (depth === 0 || any(3) === 0) return oneOf(PLAIN);
  return any(2)
    ? Array.from({ length: any(3) }, () => valueOf(depth - 1))
    : named(some(NAMES), () => valueOf(depth - 1));
}

test("what surely fits has nothing wrong for the library either", () => {
  let fitting = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [schema, value] = [schemaOf(3), valueOf(3)].map((made) => JSON.stringify(made));
    if (testOf(JSON.parse(schema))?.(JSON.parse(value)) !== true) continue;
    fitting++;
    const { problems } = validateWithin(Infinity, schema, value);
    assert.deepEqual(problems, [], `${value} against ${schema}`);
  }
  assert.ok(fitting >= LEAST_THAT_FIT, `${fitting}`);
});

const fits = (schema, value) => testOf(schema)?.(value) === true;

test("an ordinary value of an ordinary schema surely fits", () => {
  const schema = {
    title: "What is bought",
    type: "object",
    properties: {
      units: { type: "integer", minimum: 1 },
      code: { type: ["string", "null"], minLength: 2, maxLength: 12, pattern: "^[A-Z]+$" },
      kind: { enum: ["now", "later"] },
      tags: { type: "array", items: { type: "string" }, maxItems: 3 },
    },
    required: ["units", "code"],
    additionalProperties: false,
  };
  assert.ok(fits(schema, { units: 2, code: "ABB", kind: "now", tags: ["a"] }));
  assert.ok(!fits(schema, { units: 2, code: "ABB", other: 1 }));
  assert.ok(!fits(schema, { units: 2 }));
});

test("a pattern that may take long is left to the library, and one on a long text", () => {
  assert.ok(!fits({ pattern: "^(a+)+$" }, "a"));
  assert.ok(!fits({ pattern: "a*b" }, "a".repeat(10_000)));
  assert.ok(fits({ pattern: "^a*$" }, "a".repeat(100)));
});

test("a long enum in a long list takes no longer than a short one", () => {
  const values = Array.from({ length: 4_000 }, (_, at) => `v${at}`);
  const list = Array(10_000).fill("v3999");
  const ms = (schema) =>
    Math.min(
      ...Array.from({ length: 5 }, () =>
        spentMs(() => assert.ok(fits({ items: { enum: schema } }, list))),
      ),
    );
  const [ofShort, ofLong] = [ms(["v3999"]), ms(values)];
  assert.ok(ofLong < 2 * ofShort + 20, `${ofLong} ms, and ${ofShort} ms of a short one`);
});
