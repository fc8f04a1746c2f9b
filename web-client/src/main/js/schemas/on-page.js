/** Checks on the page's own thread what is surely quick; all else is left to the worker beside the sandboxes. */
import { testOf } from "./plainly.js";
import { isQuickToPrepare } from "./preparing.js";
import { validateWithin } from "./validate.js";

export { searchWork, workOnRun } from "./search-work.js";

/** Some milliseconds of a slow machine. */
const MOST_STEPS = 3_000;
const LONGEST_VALUE = 1 << 16;
const LONGEST_SCHEMA = 1 << 15;
/** The library writes an address for each part when it first sees a schema. */
const MOST_PARTS = 400;
const REMEMBERED_SCHEMAS = 500;
const known = new Map();

/** @returns what is wrong, or nothing when it may take long to find out */
export function validateOnPage(schemaText, valueText) {
  if (schemaText.length > LONGEST_SCHEMA || valueText.length > LONGEST_VALUE) return undefined;
  const schema = knownOf(schemaText);
  if (!schema) return undefined;
  // What does not surely fit is told by the library, which knows why.
  if (schema.fitsPlainly?.(JSON.parse(valueText))) return { problems: [], more: 0 };
  return validateWithin(MOST_STEPS, schemaText, valueText);
}

function knownOf(schemaText) {
  if (!known.has(schemaText)) {
    if (known.size >= REMEMBERED_SCHEMAS) known.clear();
    known.set(schemaText, quickOf(schemaText));
  }
  return known.get(schemaText);
}

/** Nothing of a schema that may take long to prepare. */
function quickOf(schemaText) {
  if (partsOf(schemaText) > MOST_PARTS) return undefined;
  const schema = JSON.parse(schemaText);
  return isQuickToPrepare(schema) ? { fitsPlainly: testOf(schema) } : undefined;
}

/** At least as many as there are; braces in texts count too. */
function partsOf(schemaText) {
  let parts = 0;
  for (let at = schemaText.indexOf("{"); at >= 0; at = schemaText.indexOf("{", at + 1)) parts++;
  return parts;
}
