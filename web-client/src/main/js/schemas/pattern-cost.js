/**
 * How much work a regular expression can be made to do. A backtracking engine is quick where the next character
 * alone decides which way to go; each place where it does not multiplies the ways that are tried.
 */
import { overlaps, union } from "./char-sets.js";
import { UNBOUNDED, treeOf } from "./pattern-tree.js";

const MOST_CHARACTERS = 2_000;
const MOST_WAYS = 1e6;

/**
 * The bound is `factor * length ** power` characters for a text of that length.
 *
 * @returns {{factor: number, power: number} | undefined} nothing where no such bound is known
 */
export function costOf(pattern) {
  if (pattern.length > MOST_CHARACTERS) return undefined;
  const tree = treeOf(pattern);
  if (!tree) return undefined;
  const { ways, power } = waysThrough(tree);
  if (ways > MOST_WAYS) return undefined;
  const tries = isAnchored(tree) ? 0 : 1;
  return { factor: ways * Math.max(1, size(tree)), power: power + 1 + tries };
}

/** How many ways there are to try, times the length to a power. */
export const waysThrough = (tree) => cost(tree, []);

const IMPOSSIBLE = { ways: Infinity, power: 0 };
const ONE = { ways: 1, power: 0 };

/** What can be tried in a part, when these characters may follow it. */
function cost(part, next) {
  switch (part.kind) {
    case "seq":
      return part.parts.reduceRight(
        ({ total, follow }, inner) => ({
          total: times(total, cost(inner, follow)),
          follow: firstOf(inner, follow),
        }),
        { total: ONE, follow: next },
      ).total;
    case "alt":
      return alternatives(part.options, next);
    case "loop":
      return loop(part, next);
    default:
      return ONE;
  }
}

function alternatives(options, next) {
  const costs = options.map((option) => cost(option, next));
  const power = Math.max(...costs.map((one) => one.power));
  const ways = costs.map((one) => one.ways);
  const isDecided = areApart(options.map((option) => firstOf(option, next)));
  return { ways: isDecided ? Math.max(...ways) : ways.reduce((a, b) => a + b), power };
}

function loop({ body, least, most }, next) {
  const first = firstOf(body, []);
  const inner = cost(body, most > 1 ? union(first, next) : next);
  const isDecided = least === most || !overlaps(first, next);
  const isEndless = most === UNBOUNDED;
  if (most > 1 && canBeEmpty(body)) return IMPOSSIBLE;
  if (most > 1 && (inner.ways > 1 || inner.power > 0)) {
    if (isEndless || inner.power > 0) return IMPOSSIBLE;
    return { ways: inner.ways ** most * (isDecided ? 1 : most - least + 1), power: 0 };
  }
  if (isDecided) return inner;
  return isEndless
    ? { ways: inner.ways, power: inner.power + 1 }
    : { ways: inner.ways * (most - least + 1), power: inner.power };
}

const times = (one, other) => ({ ways: one.ways * other.ways, power: one.power + other.power });

function areApart(sets) {
  return sets.every((set, i) => sets.slice(i + 1).every((other) => !overlaps(set, other)));
}

/** The characters with which a part can begin, or what follows it where it can be empty. */
function firstOf(part, next) {
  switch (part.kind) {
    case "chars":
      return part.set;
    case "seq":
      return part.parts.reduceRight((follow, inner) => firstOf(inner, follow), next);
    case "alt":
      return part.options.map((option) => firstOf(option, next)).reduce(union);
    case "loop":
      return part.least === 0 || canBeEmpty(part.body)
        ? union(firstOf(part.body, next), next)
        : firstOf(part.body, next);
    case "end":
      return [];
    default:
      return next;
  }
}

function canBeEmpty(part) {
  if (part.kind === "chars") return false;
  if (part.kind === "seq") return part.parts.every(canBeEmpty);
  if (part.kind === "alt") return part.options.some(canBeEmpty);
  if (part.kind === "loop") return part.least === 0 || canBeEmpty(part.body);
  return true;
}

export function isAnchored(part) {
  if (part.kind === "start") return true;
  if (part.kind === "seq") return part.parts.length > 0 && isAnchored(part.parts[0]);
  return part.kind === "alt" && part.options.every(isAnchored);
}

export function size(part) {
  if (part.kind === "seq") return part.parts.reduce((sum, inner) => sum + size(inner), 0);
  if (part.kind === "alt") return part.options.reduce((sum, inner) => sum + size(inner), 0);
  if (part.kind === "loop")
    return size(part.body) * (part.most === UNBOUNDED ? part.least + 1 : part.most);
  return 1;
}
