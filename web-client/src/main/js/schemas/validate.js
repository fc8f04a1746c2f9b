/** Checks arguments and results against JSON Schema, and says what is wrong so that a model can mend it. */
import { Validator, dereference } from "@cfworker/json-schema";

import { Meter } from "./meter.js";
import { choicesOf } from "./choices.js";
import { ofItsKeyword } from "./unique-lists.js";

const CACHED_VALIDATORS = 500;
/** Whoever reads of so many does not read on, and to write of thousands takes as long as finding them. */
const SHOWN_PROBLEMS = 10;
const LONGEST_TEXT = 300;
/** A longer name is not told: a part of it would not be known again as something that is to stay inside. */
const LONGEST_NAME = 100;
const LONGEST_PATH = 8;
const validators = new Map();

/** What only says that something below it is wrong. */
const WRAPPERS = new Set([
  "$ref",
  "$dynamicRef",
  "additionalItems",
  "additionalProperties",
  "allOf",
  "dependentSchemas",
  "else",
  "if",
  "items",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/**
 * Checks with no more than so many steps of work.
 *
 * @returns {{problems: {path: string, expected: string, came: string}[], more: number} | undefined}
 *   nothing when more steps would be needed
 */
export function validateWithin(steps, schemaText, valueText) {
  const known = validatorFor(schemaText);
  if (!known) return { problems: [], more: 0 };
  const value = JSON.parse(valueText);
  try {
    return known.meter.within(steps, value, (told) => {
      const errors = errorsIn(known, told);
      return errors.length === 0
        ? { problems: [], more: 0 }
        : problemsOf(errors, value, known.schema);
    });
  } catch (problem) {
    if (problem === known.meter.spent) return undefined;
    throw problem;
  }
}

/** All that are wrong; the first one where there are more than the library can hand on as arguments of a call. */
function errorsIn({ validator, stoppingAtFirst }, value) {
  try {
    return validator.validate(value).errors;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return stoppingAtFirst().validate(value).errors;
  }
}

/** Whether the library can use it: with one that it cannot, every value fits. */
export const canUse = (schemaText) => validatorFor(schemaText) !== undefined;

/** A schema that the library cannot use is not a fault of the arguments, so they pass. */
function validatorFor(schemaText) {
  if (!validators.has(schemaText)) {
    if (validators.size >= CACHED_VALIDATORS) validators.clear();
    validators.set(schemaText, makeValidator(JSON.parse(schemaText)));
  }
  return validators.get(schemaText);
}

function makeValidator(schema) {
  try {
    const draft = draftOf(schema);
    assertUsable(schema, dereference(structuredClone(schema)));
    const meter = new Meter(schema);
    return {
      schema,
      validator: new Validator(schema, draft, false),
      stoppingAtFirst: () => new Validator(schema, draft, true),
      meter,
    };
  } catch {
    return undefined;
  }
}

/**
 * Finds now what would throw later. What throws while arguments are checked refuses them, because hostile
 * arguments must not switch off their own check.
 */
function assertUsable(schema, known) {
  const fragments = new Set(Object.keys(known).map(fragmentOf));
  const visit = (part) => {
    if (part === null || typeof part !== "object") return;
    if (typeof part.$ref === "string" && part.$ref.startsWith("#")) {
      assertKnown(part.$ref, fragments);
    }
    if (typeof part.pattern === "string") new RegExp(part.pattern, "u");
    if (isObject(part.patternProperties)) {
      for (const pattern of Object.keys(part.patternProperties)) new RegExp(pattern, "u");
    }
    Object.values(part).forEach(visit);
  };
  visit(schema);
}

function assertKnown(reference, fragments) {
  if (!fragments.has(decodeURIComponent(reference)))
    throw new Error(`unresolved reference ${reference}`);
}

/** The root's address has none, and is what `#` means. */
function fragmentOf(address) {
  const at = address.indexOf("#");
  return at < 0 ? "#" : decodeURIComponent(address.slice(at));
}

const isObject = (value) => value !== null && typeof value === "object";

function draftOf(schema) {
  return String(schema.$schema ?? "").includes("draft-07") || schema.definitions ? "7" : "2020-12";
}

function problemsOf(errors, value, schema) {
  const problems = [];
  const options = new Map();
  let more = 0;
  for (const problem of errors.map(ofItsKeyword)) {
    const { keyword, keywordLocation, instanceLocation, error } = problem;
    if (WRAPPERS.has(keyword)) continue;
    const choice = options.get(instanceLocation);
    if (choice && keyword === "type") {
      choice.expected += `${choice.expected ? " or " : ""}${typesIn(error)}`;
      continue;
    }
    if (problems.length === SHOWN_PROBLEMS) {
      more++;
      continue;
    }
    const pattern = keyword === "pattern" ? partAt(schema, keywordLocation) : undefined;
    const told = problemOf({ keyword, location: instanceLocation, error, pattern }, value);
    if (keyword === "anyOf" || keyword === "oneOf") options.set(instanceLocation, told);
    problems.push(told);
  }
  for (const choice of options.values()) choice.expected ||= "another form";
  return { problems: problems.map(bounded), more };
}

/** What is expected is the schema's, and may be long. */
const bounded = (problem) => ({ ...problem, expected: shortened(problem.expected) });

const shortened = (text) =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;

function problemOf({ keyword, location, error, pattern }, value) {
  const steps = stepsOf(location);
  const at = (expected) => ({ path: pathOf(steps), expected, came: "" });
  const not = (expected) => ({ ...at(expected), came: kindOf(valueAt(value, steps)) });
  const words = quoted(error);
  switch (keyword) {
    case "type":
      return { path: pathOf(steps), expected: typesIn(error), came: words[0] };
    case "required":
      return { path: pathOf([...steps, words[0]]), expected: "a value", came: "nothing" };
    case "false":
      return at("no such argument");
    case "anyOf":
    case "oneOf":
      return not("");
    case "enum":
      return not(choicesOf(error.slice(error.indexOf("["), -1), valueAt(value, steps)));
    case "const":
      return not(error.replace("Instance does not match ", "").slice(0, -1));
    case "minimum":
      return at(`at least ${lastNumber(error)}`);
    case "maximum":
      return at(`at most ${lastNumber(error)}`);
    case "format":
      return at(`the format ${words[0]}`);
    case "pattern":
      return at(patternText(pattern));
    default:
      return at(boundText(keyword, error));
  }
}

/** Own sentences: the library's hold the value and its length, and these leave for the model. */
const BOUNDS = {
  exclusiveMinimum: "more than ",
  exclusiveMaximum: "less than ",
  multipleOf: "a multiple of ",
  minLength: "a text of at least this many characters: ",
  maxLength: "a text of at most this many characters: ",
  minItems: "at least this many items: ",
  maxItems: "at most this many items: ",
};

/** The bound is the schema's, and stands last in the library's sentence. */
const boundText = (keyword, error) =>
  keyword in BOUNDS ? BOUNDS[keyword] + lastNumber(error) : `what fits ${keyword}`;

/** The pattern itself: it is the schema's, and a model can only keep to what it sees. */
const patternText = (pattern) =>
  typeof pattern === "string" ? `a text that fits ${pattern}` : "what fits pattern";

/** What stands at a place of the schema, through references within it; each is followed once. */
function partAt(schema, location) {
  let part = schema;
  for (const step of stepsOf(location)) {
    part = step === "$ref" ? plainPartAt(schema, String(part?.$ref)) : part?.[step];
  }
  return part;
}

const plainPartAt = (schema, reference) =>
  reference.startsWith("#/") ? valueAt(schema, stepsOf(reference)) : undefined;

const stepsOf = (location) => location.split("/").slice(1).map(unescapeStep);

const unescapeStep = (step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");

const quoted = (error) => error.split('"').filter((part, index) => index % 2 === 1);

/** Its first word is the type of what came. */
const typesIn = (error) => quoted(error).slice(1).join(" or ");

const lastNumber = (error) =>
  error
    .replace(/[).]+$/, "")
    .split(" ")
    .at(-1);

const valueAt = (value, steps) => steps.reduce((part, step) => part?.[step], value);

/** What came may be anything, also what is to stay inside, so its kind alone is told. */
function kindOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function pathOf(steps) {
  const told = steps
    .slice(0, LONGEST_PATH)
    .map((step) => (step.length > LONGEST_NAME ? "…" : step));
  const path = told.reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    "",
  );
  return steps.length > LONGEST_PATH ? `${path}.…` : path;
}
