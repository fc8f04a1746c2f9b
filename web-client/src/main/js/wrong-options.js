import { mistaken } from "./glovebox-error.js";

/** What an app said wrongly. */
export const invalid = (message, hint) => mistaken("option-invalid", message, hint);

/** Refuses names that are none, as every option of Glovebox is. */
export function refuseUnknown(what, given, known) {
  if (typeof given !== "object" || given === null) throw invalid(`${what} must be an object`);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw invalid(`unknown option of ${what}: ${unknown}; known are ${known.join(", ")}`);
}
