import { costOf } from "./pattern-cost.js";
import { FORMATS } from "./format-costs.js";
import { listsWithTwins } from "./twins.js";
import { askForTwins, telling } from "./unique-lists.js";

/** A step is about what the library needs for the simplest schema, so one of these is cheap. */
const CHARACTERS_OF_A_TEXT = 512;
/** The library writes names into the place of what is wrong, which is slower than to read them. */
const CHARACTERS_OF_A_NAME = 8;
const CHARACTERS_OF_A_LIST = 32;
const CHARACTERS_OF_A_PATTERN = 64;
const PROPERTIES = 8;
/** Of one that is there: it may be told as wrong by its name. */
const STEPS_OF_A_PROPERTY = 2;
/** The library lists the names of an object each time it looks at it. */
const NAMES_LISTED = 16;
/** Of more values the page does not look for twins: that is left to who has the time. */
const VALUES_LOOKED_AT = 5_000;

/** Keywords that make the library walk through all that an object or array holds. */
const WALKS = [
  "additionalItems",
  "additionalProperties",
  "contains",
  "items",
  "prefixItems",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
];
/** Keywords with lists of schemas: `true` and `false` among these tell nothing when they are applied. */
const SCHEMA_LISTS = ["allOf", "anyOf", "items", "oneOf"];
/** Keywords whose text the library reads, compares or tells. */
const LISTS = ["const", "dependencies", "dependentRequired", "enum", "required", "type"];

/**
 * Counts the steps that the library takes with one schema, and stops it in the middle when they are too many.
 * The library reads `$recursiveAnchor` of every part of a schema each time it applies that part, so what is put
 * there is told. Lives as long as its schema's validator.
 */
export class Meter {
  spent = new Error("more steps would be needed");
  #left = Infinity;
  #asksForTwins;
  #value = { longest: 0, longestName: 0, widest: 0, values: 0 };
  #round = 0;

  constructor(schema) {
    this.#asksForTwins = askForTwins(schema);
    this.#attach(schema, new Set());
  }

  /**
   * What the work gives; throws {@link spent} when it needs more.
   *
   * @param work is given the value in which lists that hold something twice tell of themselves
   */
  within(steps, value, work) {
    this.#round++;
    this.#left = steps;
    if (steps !== Infinity) this.#value = measureOf(value);
    try {
      return work(this.#asksForTwins ? telling(value, this.#twinsIn(value)) : value);
    } finally {
      this.#left = Infinity;
    }
  }

  #twinsIn(value) {
    if (this.#left !== Infinity && this.#value.values > VALUES_LOOKED_AT) throw this.spent;
    return listsWithTwins(value);
  }

  #attach(part, seen) {
    if (part === null || typeof part !== "object" || seen.has(part)) return;
    seen.add(part);
    if (!Array.isArray(part)) this.#watch(part);
    Object.values(part).forEach((inner) => this.#attach(inner, seen));
  }

  #watch(part) {
    const anchor = part.$recursiveAnchor;
    const weigh = weigherOf(part);
    let round = -1;
    let weight = 0;
    Object.defineProperty(part, "$recursiveAnchor", {
      enumerable: false,
      get: () => {
        if (this.#left === Infinity) return anchor;
        if (round !== this.#round) {
          round = this.#round;
          weight = weigh(this.#value);
        }
        this.#left -= weight;
        if (this.#left < 0) throw this.spent;
        return anchor;
      },
    });
  }
}

/** How many steps it takes to apply one part of a schema, without the parts below it. */
function weigherOf(part) {
  const lists = LISTS.reduce((sum, name) => sum + textLength(part[name]), 0);
  const properties = countOf(part.properties) + countOf(part.dependentSchemas);
  const booleans = SCHEMA_LISTS.reduce((sum, name) => sum + booleansIn(part[name]), 0);
  const own = 1 + lists / CHARACTERS_OF_A_LIST + properties / PROPERTIES + booleans;
  const listings = 1 + [part.const, part.enum].flat().filter(isObject).length;
  const walks = WALKS.filter((name) => name in part).length;
  const pattern = typeof part.pattern === "string" ? [costOf(part.pattern)] : [];
  const format = typeof part.format === "string" ? [FORMATS.get(part.format)] : [];
  const tests = [...pattern, ...format];
  const names = Object.keys(Object(part.patternProperties)).map(costOf);
  return ({ longest, longestName, widest }) => {
    let weight = own + walks * widest + (listings * widest) / NAMES_LISTED;
    weight += STEPS_OF_A_PROPERTY * Math.min(properties, widest);
    weight += longest / CHARACTERS_OF_A_TEXT + longestName / CHARACTERS_OF_A_NAME;
    for (const test of tests) weight += costFor(test, Math.max(longest, longestName));
    for (const name of names) weight += (costFor(name, longestName) + 1) * widest;
    return weight;
  };
}

const textLength = (value) => (value === undefined ? 0 : JSON.stringify(value).length);

const booleansIn = (list) =>
  Array.isArray(list) ? list.filter((schema) => typeof schema === "boolean").length : 0;

const isObject = (value) => value !== null && typeof value === "object";

const countOf = (object) => Object.keys(Object(object)).length;

const costFor = (test, length) =>
  test ? (test.factor * (length + 1) ** test.power) / CHARACTERS_OF_A_PATTERN : Infinity;

/** The longest text, the most that one object or array holds, and how many values there are in all. */
function measureOf(value) {
  const measure = { longest: 0, longestName: 0, widest: 0, values: 0 };
  const visit = (part) => {
    measure.values++;
    if (typeof part === "string") measure.longest = Math.max(measure.longest, part.length);
    if (part === null || typeof part !== "object") return;
    const names = Object.keys(part);
    measure.widest = Math.max(measure.widest, names.length);
    for (const name of names) {
      measure.longestName = Math.max(measure.longestName, name.length);
      visit(part[name]);
    }
  };
  visit(value);
  return measure;
}
