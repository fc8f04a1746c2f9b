/**
 * How much work it is to find all that matches a pattern in a text. A match holds no character that the pattern does
 * not name, so what counts is how long the runs of its characters are: of an address, the longest word.
 */
import { ANY, overlaps, union } from "./char-sets.js";
import { isAnchored, size, waysThrough } from "./pattern-cost.js";
import { UNBOUNDED, treeOf } from "./pattern-tree.js";

const MOST_CHARACTERS = 500;
const MOST_WAYS = 1e6;
/** What may take long by itself is tried on short texts alone. */
const UNKNOWN = { factor: 100, power: 2 };
const LAST = 0x10ffff;
/** Letters of ASCII, and the two others that are `k` and `s` in another case, with the flag `u`. */
const LOWER = [97, 122];
const UPPER = [65, 90];
const K_AND_S = [
  [107, 107],
  [115, 115],
];
const OTHER_CASES = [
  [0x17f, 0x17f],
  [0x212a, 0x212a],
];

const costs = new WeakMap();

/** @returns about so many steps of the browser's engine, as a bound */
export function searchWork(pattern, text) {
  if (!costs.has(pattern)) costs.set(pattern, searchCost(pattern) ?? UNKNOWN);
  const { factor, power, runs } = costs.get(pattern);
  const once = (length) => factor * (length + 1) ** power;
  if (power < 2) return once(text.length) + text.length;
  if (!runs) return once(text.length);
  let work = text.length;
  for (const [run] of text.matchAll(runs)) work += once(run.length);
  return work;
}

function searchCost({ source, flags }) {
  const tree = source.length > MOST_CHARACTERS ? undefined : treeIn(source, flags);
  if (!tree) return undefined;
  const looks = partsOf(tree).filter((part) => part.kind === "look");
  if (looks.some(isEndless)) return undefined;
  const { ways, power } = waysThrough(tree);
  const around = looks.reduce(
    (sum, look) => sum + waysThrough(look.body).ways * size(look.body),
    1,
  );
  const factor = ways * around * Math.max(1, size(tree));
  if (factor > MOST_WAYS) return undefined;
  const tries = isAnchored(tree) ? 0 : 1;
  const lengths = isEndless(tree) ? power + 1 : power;
  return { factor, power: lengths + tries, runs: runsOf(tree) };
}

/** Without the flag `u` some patterns mean something else than with it: these are not looked into. */
function treeIn(source, flags) {
  if (flags.includes("v")) return undefined;
  const isUnicode = flags.includes("u");
  if (!isUnicode && /\\[up]\{|[\ud800-\udfff]/i.test(source)) return undefined;
  try {
    new RegExp(source, "u");
  } catch {
    return undefined;
  }
  const tree = treeOf(source, true);
  partsOf(tree).forEach((part) => adapt(part, flags));
  return tree;
}

function adapt(part, flags) {
  if (part.kind === "chars") {
    if (flags.includes("s") && part.set.at(-1)[1] === LAST) part.set = ANY;
    if (flags.includes("i")) part.set = inAnyCase(part.set, flags.includes("u"));
  }
  if (flags.includes("m") && (part.kind === "start" || part.kind === "end")) part.kind = "border";
}

function inAnyCase(set, isUnicode) {
  const ascii = union(set, [
    ...shifted(set, LOWER, UPPER[0] - LOWER[0]),
    ...shifted(set, UPPER, LOWER[0] - UPPER[0]),
  ]);
  if (set.some(([, to]) => to > 0x7f)) return union(ascii, [[0x80, LAST]]);
  return isUnicode && overlaps(ascii, K_AND_S) ? union(ascii, OTHER_CASES) : ascii;
}

const shifted = (set, [first, last], by) =>
  set
    .map(([from, to]) => [Math.max(from, first), Math.min(to, last)])
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => [from + by, to + by]);

/** The part itself, and all below it. */
function partsOf(part) {
  if (!part) return [];
  const inner = part.parts ?? part.options ?? (part.body ? [part.body] : []);
  return [part, ...inner.flatMap(partsOf)];
}

const isEndless = (tree) => partsOf(tree).some((part) => part.most === UNBOUNDED);

function runsOf(tree) {
  const sets = partsOf(tree).flatMap((part) => (part.kind === "chars" ? part.set : []));
  const ranges = union(sets, []).map(([from, to]) => `${escaped(from)}-${escaped(to)}`);
  return ranges.length > 0 ? new RegExp(`[${ranges.join("")}]+`, "gu") : undefined;
}

const escaped = (code) => `\\u{${code.toString(16)}}`;
