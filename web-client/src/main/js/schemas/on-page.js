/** Checks on the page's own thread what is surely quick; all else is left to the worker beside the sandboxes. */
import { validateWithin } from "./validate.js";

/** Some milliseconds of a slow machine. */
const MOST_STEPS = 3_000;
const LONGEST_VALUE = 1 << 16;
const LONGEST_SCHEMA = 1 << 15;
/** The library writes an address for each part when it first sees a schema. */
const MOST_PARTS = 400;

/** @returns what is wrong, or nothing when it may take long to find out */
export function validateOnPage(schemaText, valueText) {
  if (schemaText.length > LONGEST_SCHEMA || valueText.length > LONGEST_VALUE) return undefined;
  if (partsOf(schemaText) > MOST_PARTS) return undefined;
  return validateWithin(MOST_STEPS, schemaText, valueText);
}

/** At least as many as there are; braces in texts count too. */
function partsOf(schemaText) {
  let parts = 0;
  for (let at = schemaText.indexOf("{"); at >= 0; at = schemaText.indexOf("{", at + 1)) parts++;
  return parts;
}
