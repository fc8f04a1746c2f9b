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
const quick = new Map();
const plain = new Map();

/** @returns what is wrong, or nothing when it may take long to find out */
export function validateOnPage(schemaText, valueText) {
  if (schemaText.length > LONGEST_SCHEMA || valueText.length > LONGEST_VALUE) return undefined;
  if (!isQuick(schemaText)) return undefined;
  if (fitsPlainly(schemaText, valueText)) return { problems: [], more: 0 };
  return validateWithin(MOST_STEPS, schemaText, valueText);
}

function isQuick(schemaText) {
  if (!quick.has(schemaText)) {
    if (quick.size >= REMEMBERED_SCHEMAS) quick.clear();
    const hasFewParts = partsOf(schemaText) <= MOST_PARTS;
    quick.set(schemaText, hasFewParts && isQuickToPrepare(JSON.parse(schemaText)));
  }
  return quick.get(schemaText);
}

/** Whether it surely fits; the library knows what does not, and why. */
function fitsPlainly(schemaText, valueText) {
  if (!plain.has(schemaText)) {
    if (plain.size >= REMEMBERED_SCHEMAS) plain.clear();
    plain.set(schemaText, testOf(JSON.parse(schemaText)));
  }
  return plain.get(schemaText)?.(JSON.parse(valueText)) === true;
}

/** At least as many as there are; braces in texts count too. */
function partsOf(schemaText) {
  let parts = 0;
  for (let at = schemaText.indexOf("{"); at >= 0; at = schemaText.indexOf("{", at + 1)) parts++;
  return parts;
}
