/**
 * How much work it is to find all that matches a pattern in a text. A match holds no character that the pattern does
 * not name, so what counts is how long the runs of its characters are: of an address, the longest word.
 */
import { ANY, overlaps, union } from "./char-sets.js";
import { isAnchored, size, waysThrough } from "./pattern-cost.js";
import { UNBOUNDED, treeOf } from "./pattern-tree.js";

const MOST_CHARACTERS = 2_000;
/** Of what cannot be judged nothing is tried. */
const UNKNOWN = { factor: Infinity, power: 1 };
const READS_ALL = { lookarounds: true, references: true };
/** An escape, a bound, or a sign that has a meaning in some places only. */
const SIGNS = /\\([^])|\{\d+(?:,\d*)?\}|[[\]{}]/g;
const NEEDS_NO_ESCAPE = /[^\w^$\\.*+?()[\]{}|/-]|_/;
const LAST = 0x10ffff;
/** Letters of ASCII, and the two others that are `k` and `s` in another case, with the flag `u`. */
/** @type {[number, number]} */
const LOWER = [97, 122];
/** @type {[number, number]} */
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
  const { power, runs } = costIn(pattern);
  if (power < 2) return workOnRun(pattern, text.length) + text.length;
  if (!runs) return workOnRun(pattern, text.length);
  let work = text.length;
  for (const [run] of text.matchAll(runs)) work += workOnRun(pattern, run.length);
  return work;
}

/** The same of a text in which each character is one that the pattern names. */
export function workOnRun(pattern, length) {
  const { factor, power } = costIn(pattern);
  return factor * (length + 1) ** power;
}

function costIn(pattern) {
  if (!costs.has(pattern)) costs.set(pattern, searchCost(pattern) ?? UNKNOWN);
  return costs.get(pattern);
}

function searchCost({ source, flags }) {
  const tree = source.length > MOST_CHARACTERS ? undefined : treeIn(source, flags);
  if (!tree) return undefined;
  const { ways, power } = waysThrough(tree);
  const around = aroundIn(tree);
  const tries = isAnchored(tree) ? 0 : 1;
  const lengths = isEndless(tree) ? power + 1 : power;
  return {
    factor: ways * around.factor * Math.max(1, size(tree)),
    power: lengths + tries + around.power,
    runs: runsOf(tree),
  };
}

/** What is looked at around each place, which is all of the text where that has no end. */
function aroundIn(tree) {
  const looks = partsOf(tree).filter((part) => part.kind === "look");
  const costs = looks.map(({ body }) => ({ ...waysThrough(body), size: size(body) }));
  return {
    factor: costs.reduce((sum, { ways, size }) => sum + ways * size, 1),
    power: Math.max(0, ...costs.map(({ power }, i) => power + (isEndless(looks[i]) ? 1 : 0))),
  };
}

/** Without the flag `u` some patterns mean something else than with it: these are not looked into. */
function treeIn(source, flags) {
  if (flags.includes("v")) return undefined;
  const isUnicode = flags.includes("u");
  if (!isUnicode && /\\[up]\{|[\ud800-\udfff]/i.test(source)) return undefined;
  const strict = isUnicode ? source : strictly(source);
  try {
    new RegExp(strict, "u");
  } catch {
    return undefined;
  }
  const tree = treeOf(strict, READS_ALL);
  partsOf(tree).forEach((part) => adapt(part, flags));
  return tree;
}

/** The same pattern with each sign that stands for itself as the flag `u` wants it written. */
function strictly(source) {
  let isInClass = false;
  return source.replace(SIGNS, (sign, escaped) => {
    if (escaped !== undefined) return NEEDS_NO_ESCAPE.test(escaped) ? escaped : sign;
    if (sign === "[" || sign === "]") {
      const isOfClass = sign === "[" || isInClass;
      const isOpen = sign === "[" && isInClass;
      isInClass = sign === "[";
      return isOfClass && !isOpen ? sign : `\\${sign}`;
    }
    return isInClass || sign.length > 1 ? sign : `\\${sign}`;
  });
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
