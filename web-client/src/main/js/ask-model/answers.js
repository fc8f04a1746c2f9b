import { validateOnPage } from "../schemas/on-page.js";
import { canUse } from "../schemas/validate.js";

const LONGEST_SCHEMA = 8_192;
const SHOWN_PROBLEMS = 3;
const UNUSABLE = "the schema is none that answers could be checked with";
/** What `egress` leaves of a value that is to stay on the device. */
const TAKEN_OUT = "[redacted]";
/** The one block of an answer that is written as for a person. */
const BLOCK = /^[^`]*```[\w-]*\r?\n([^`]*)```[^`]*$/;
/** So begins what was to be JSON, and is none where it was cut off. */
const BEGUN = /^[[{"]/;

/** The schema as a text, looked at before anything is sent for it; undefined where a text is asked for. */
export function schemaTextOf(schema, faultOf) {
  if (schema === undefined || schema === null) return undefined;
  const text = JSON.stringify(schema, withEveryField);
  if (text.length > LONGEST_SCHEMA) {
    throw lasting(`the schema is longer than ${LONGEST_SCHEMA} characters`);
  }
  const fault = faultOf(text);
  if (fault) throw lasting(fault);
  checked(text, "null");
  // An argument that fits a schema which says nothing is the app's affair; an answer that does is nobody's.
  if (!canUse(text)) throw lasting(UNUSABLE);
  return text;
}

/** A field whose name is that of a secret is no secret: of what it holds, nothing is known any more. */
function withEveryField(name, value) {
  if (name !== "properties" || typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([field, kind]) => [
    field,
    kind === TAKEN_OUT ? {} : kind,
  ]);
  return Object.fromEntries(fields);
}

/** What a model has answered, where it is what was asked for. */
export function answerOf(answer, schemaText) {
  if (schemaText === undefined) {
    if (typeof answer === "string") return answer;
    throw lasting("the model's answer is not a text");
  }
  const { values, words } = meantBy(answer);
  for (const value of [...values, ...words]) {
    if (problemsOf(value, schemaText).length === 0) return value;
  }
  const [meant] = [...values, ...words];
  if (meant === undefined) throw lasting("the model's answer is not JSON");
  const told = problemsOf(meant, schemaText).slice(0, SHOWN_PROBLEMS).map(sentenceOf).join("; ");
  const fault = values.length > 0 ? "does not fit" : "is not JSON, and as a text does not fit";
  throw lasting(`the model's answer ${fault} the schema: ${told}`);
}

/** What an answer may mean, best first: values that it has as JSON, and the words that it is. */
function meantBy(answer) {
  if (typeof answer !== "string") return { values: [answer ?? null], words: [] };
  const texts = [answer, BLOCK.exec(answer)?.[1] ?? ""].map((text) => text.trim());
  const words = texts.filter((text) => text !== "" && !BEGUN.test(text));
  return { values: texts.flatMap(valuesOf), words: words.reverse() };
}

/** None, or one. */
function valuesOf(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

const problemsOf = (value, schemaText) => checked(schemaText, JSON.stringify(value)).problems;

/** A schema comes from a script: what may take long with it is not begun. */
function checked(schemaText, valueText) {
  const found = foundBy(schemaText, valueText);
  if (found === undefined) {
    throw lasting("the schema, or the answer to it, is too large or too slow to be checked");
  }
  return found;
}

/** One that leads elsewhere is found out when it is gone through. */
function foundBy(schemaText, valueText) {
  try {
    return validateOnPage(schemaText, valueText);
  } catch {
    throw lasting(UNUSABLE);
  }
}

const sentenceOf = ({ path, expected }) => `${path === "" ? "" : `${path}: `}expected ${expected}`;

/** Nothing is asked again by itself: each time costs, and leaves. */
const lasting = (message) => Object.assign(new Error(message), { retryable: false });
