import { validateOnPage } from "../schemas/on-page.js";
import { canUse } from "../schemas/validate.js";

const LONGEST_SCHEMA = 8_192;
const SHOWN_PROBLEMS = 3;
const UNUSABLE = "the schema is none that answers could be checked with";

/** The schema as a text, looked at before anything is sent for it; undefined where a text is asked for. */
export function schemaTextOf(schema) {
  if (schema === undefined || schema === null) return undefined;
  const text = JSON.stringify(schema);
  if (text.length > LONGEST_SCHEMA) {
    throw lasting(`the schema is longer than ${LONGEST_SCHEMA} characters`);
  }
  checked(text, "null");
  // An argument that fits a schema which says nothing is the app's affair; an answer that does is nobody's.
  if (!canUse(text)) throw lasting(UNUSABLE);
  return text;
}

/** What a model has answered, where it is what was asked for. */
export function answerOf(answer, schemaText) {
  if (schemaText === undefined) {
    if (typeof answer === "string") return answer;
    throw lasting("the model's answer is not a text");
  }
  const value = typeof answer === "string" ? parsed(answer) : answer;
  const { problems } = checked(schemaText, JSON.stringify(value) ?? "null");
  if (problems.length === 0) return value;
  const told = problems.slice(0, SHOWN_PROBLEMS).map(sentenceOf);
  throw lasting(`the model's answer does not fit the schema: ${told.join("; ")}`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw lasting("the model's answer is not JSON");
  }
}

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
