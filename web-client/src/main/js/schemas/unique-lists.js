/**
 * Lists of unique items, wherever conditions, choices and references lead to them. The library compares each item
 * with each other; here one walk through the value finds the lists that hold something twice, and the library is told.
 *
 * It says which list it looks at in one place alone: it reads the list's length, and compares it with `maxItems`. So
 * a list with twins tells when its length is read, and a part that is put beside each that asks for unique items lets
 * it be longer than it may.
 */
import { ignoredKeyword, schemaArrayKeyword, schemaMapKeyword } from "@cfworker/json-schema";

const MAPS = { ...schemaMapKeyword, dependencies: true };

/** Stands in the library's sentence, which no number does. */
const EACH_ONCE = "each once";

let isOfTwins = false;

const LENGTH = { valueOf: () => (isOfTwins ? -1 : Infinity), toString: () => EACH_ONCE };

const TELLS = {
  get(list, name) {
    if (name === "length") isOfTwins = true;
    return list[name];
  },
};

/** The library reads all keywords of a part before it looks at the value. */
class NoTwins {
  get maxItems() {
    isOfTwins = false;
    return LENGTH;
  }
}

/** Has every part that asks for unique items ask in this way instead; whether there is one. */
export function askForTwins(schema) {
  if (schema === null || typeof schema !== "object") return false;
  let asks = schema.uniqueItems === true;
  if (asks) {
    delete schema.uniqueItems;
    schema.allOf = [...(schema.allOf ?? []), new NoTwins()];
  }
  for (const part of partsOf(schema)) asks = askForTwins(part) || asks;
  return asks;
}

/** As the library finds them, so that a reference leads to none that was not found. */
function partsOf(schema) {
  const keywords = Object.keys(schema).filter((keyword) => !ignoredKeyword[keyword]);
  return keywords.flatMap((keyword) => {
    const inner = schema[keyword];
    if (Array.isArray(inner)) return schemaArrayKeyword[keyword] ? inner : [];
    return MAPS[keyword] ? Object.values(Object(inner)) : [inner];
  });
}

/** The value with these lists telling of themselves; it is changed. */
export function telling(value, lists) {
  if (lists.size === 0 || value === null || typeof value !== "object") return value;
  for (const [name, inner] of Object.entries(value)) {
    const told = telling(inner, lists);
    if (told !== inner) value[name] = told;
  }
  return lists.has(value) ? new Proxy(value, TELLS) : value;
}

/** What the library says, by the keyword that the schema has. */
export const ofItsKeyword = (problem) =>
  problem.keyword === "maxItems" && problem.error.includes(EACH_ONCE)
    ? { ...problem, keyword: "uniqueItems" }
    : problem;
