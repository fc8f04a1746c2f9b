/**
 * What a schema costs before the first step is counted: the library writes an address for each part and resolves each
 * reference, patterns are read and weighed, and what is listed is measured once more for each level around it.
 */

/** About a hundred thousand characters of addresses, which is some milliseconds of a slow machine. */
const MOST_WORK = 100_000;
const MOST_DEPTH = 64;
/** A character of three bytes, each written as `%` and two digits. */
const WRITTEN_CHARACTERS = 9;
/** A reference is read letter by letter, which is slower than to write an address. */
const RESOLVING = 4;
const REFERENCE = 100;
/** To weigh a pattern takes time by the square of its length. */
const WEIGHING = 1;
/** `\p{…}`: all of Unicode is looked through. */
const CLASS_OF_UNICODE = 10_000;
const RESOLVED = ["$ref", "$anchor", "$recursiveRef", "$id", "id"];
const NAMED = ["$id", "id"];

/** Whether the page can surely prepare to check with it at once. */
export function isQuickToPrepare(schema) {
  const base = NAMED.reduce((sum, name) => sum + written(schema?.[name]), 0);
  let work = 0;
  const visit = (part, address, depth) => {
    if (typeof part === "boolean") work += address;
    if (part === null || typeof part !== "object" || work > MOST_WORK) return;
    if (depth > MOST_DEPTH || (depth > 0 && isNamed(part))) work = Infinity;
    work += address + ownWork(part, base);
    for (const [name, inner] of Object.entries(part)) {
      visit(inner, address + 1 + written(name), depth + 1);
    }
  };
  visit(schema, base, 0);
  return work <= MOST_WORK;
}

/** The library looks twice at all that is below such a part, so each level doubles it. */
const isNamed = (part) => NAMED.some((name) => typeof part[name] === "string");

function ownWork(part, base) {
  const resolved = RESOLVED.map((name) => part[name]).filter(isText);
  const patterns = [part.pattern, ...Object.keys(Object(part.patternProperties))].filter(isText);
  return (
    resolved.reduce((sum, text) => sum + REFERENCE + RESOLVING * (base + written(text)), 0) +
    patterns.reduce((sum, text) => sum + weightOf(text), 0)
  );
}

const weightOf = (pattern) =>
  WEIGHING * pattern.length ** 2 + CLASS_OF_UNICODE * (pattern.split(/\\p/i).length - 1);

const isText = (value) => typeof value === "string";

/** At most as many characters as its address has. */
const written = (text) =>
  isText(text) ? (/^[\w$#./:-]*$/.test(text) ? text.length : WRITTEN_CHARACTERS * text.length) : 0;
