/**
 * Most schemas say no more than types, names and bounds. What surely fits one of these is found out in a tenth of the
 * time that the library takes; all else, what is wrong among it, is left to the library.
 */
import { costOf } from "./pattern-cost.js";

/** They say nothing of what fits. */
const REMARKS = ["$comment", "$schema", "default", "description", "examples", "title"];
/** Whether a name of these is there is a question of how one asks. */
const isInherited = (name) => name in Object.prototype;
const MOST_STEPS_OF_A_PATTERN = 2_000;

const HALF_A_CHARACTER = /[\ud800-\udfff]/;

const isNested = (value) => value !== null && typeof value === "object";
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isObject = (value) => isNested(value) && !Array.isArray(value);
const isCount = (value) => Number.isInteger(value) && value >= 0;

const TYPES = new Map([
  ["array", Array.isArray],
  ["boolean", (value) => typeof value === "boolean"],
  ["integer", Number.isInteger],
  ["null", (value) => value === null],
  ["number", isNumber],
  ["object", isObject],
  ["string", isText],
]);

/** Makes of a keyword's value, and the schema around it, what tells whether a value surely fits it; or nothing. */
const KEYWORDS = {
  type: (type) => {
    const tests = [type].flat().map((one) => TYPES.get(one));
    if (tests.includes(undefined)) return undefined;
    return tests.length === 1 ? tests[0] : (value) => tests.some((test) => test(value));
  },
  enum: (values) => (Array.isArray(values) ? oneOf(values) : undefined),
  const: (value) => oneOf([value]),
  minimum: (least) => bound(isNumber, least, (value) => value >= least),
  maximum: (most) => bound(isNumber, most, (value) => value <= most),
  exclusiveMinimum: (least) => bound(isNumber, least, (value) => value > least),
  exclusiveMaximum: (most) => bound(isNumber, most, (value) => value < most),
  minLength: (least) =>
    count(isText, least, (value) => value.length >= least && !HALF_A_CHARACTER.test(value)),
  maxLength: (most) => count(isText, most, (value) => value.length <= most),
  minItems: (least) => count(Array.isArray, least, (value) => value.length >= least),
  maxItems: (most) => count(Array.isArray, most, (value) => value.length <= most),
  pattern: (pattern) => (isText(pattern) ? patterned(pattern) : undefined),
  items: (schema) => {
    const test = testOf(schema);
    return test && ((value) => !Array.isArray(value) || value.every(test));
  },
  required: (names) => {
    if (!Array.isArray(names) || !names.every(isText)) return undefined;
    return (value) => !isObject(value) || names.every((name) => Object.hasOwn(value, name));
  },
  properties: (properties, { additionalProperties = true }) => {
    if (!isObject(properties)) return undefined;
    const names = Object.keys(properties);
    const tests = new Map(names.map((name) => [name, testOf(properties[name])]));
    const others = testOf(additionalProperties);
    if (!others || names.some((name) => isInherited(name) || !tests.get(name))) return undefined;
    return (value) => !isObject(value) || everyName(value, tests, others);
  },
  additionalProperties: (schema, { properties }) =>
    properties === undefined
      ? KEYWORDS.properties({}, { additionalProperties: schema })
      : () => true,
};

/** @returns what tells whether a value surely fits, or nothing where the schema says more than such a test can */
export function testOf(schema) {
  if (typeof schema === "boolean") return () => schema;
  if (!isObject(schema)) return undefined;
  const tests = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (REMARKS.includes(keyword)) continue;
    const test = Object.hasOwn(KEYWORDS, keyword) && KEYWORDS[keyword](value, schema);
    if (!test) return undefined;
    tests.push(test);
  }
  return tests.length === 1 ? tests[0] : (value) => tests.every((test) => test(value));
}

function oneOf(values) {
  const known = new Set(values);
  return values.some(isNested) ? undefined : (value) => known.has(value);
}

function bound(isOfIts, limit, test) {
  return isNumber(limit) ? (value) => !isOfIts(value) || test(value) : undefined;
}

function count(isOfIts, limit, test) {
  return isCount(limit) ? (value) => !isOfIts(value) || test(value) : undefined;
}

function patterned(pattern) {
  const cost = costOf(pattern);
  const known = cost && expressionOf(pattern);
  if (!known) return undefined;
  return (value) =>
    !isText(value) ||
    (cost.factor * (value.length + 1) ** cost.power <= MOST_STEPS_OF_A_PATTERN &&
      known.test(value));
}

function expressionOf(pattern) {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

function everyName(value, tests, others) {
  for (const name of Object.keys(value)) {
    if (isInherited(name) || !(tests.get(name) ?? others)(value[name])) return false;
  }
  return true;
}
