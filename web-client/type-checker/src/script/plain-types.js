/**
 * Types as a model reads them: what a script can see of them, without the classes that the checker has for
 * itself and the protocols that Python's stubs are written with.
 */
const NOT_AWAITED = "a call that was not awaited";
const LITERAL = /Literal\[((?:'[^']*'|"[^"]*"|[^\]])*)\]/g;
const VALUE = /'[^']*'|"[^"]*"|[^,\s]+/g;
const ONE_LITERAL = /^Literal\[('[^']*'|"[^"]*"|[\w.-]+)\]$/;
/** As many allowed values stand in a sentence. */
const MOST_VALUES = 8;

/** What Python's own functions say they take, as words. What is not here and is a protocol is not told. */
/** @type {[RegExp, any][]} */
const PROTOCOLS = [
  [/^(Supports)?Index$|^SupportsIndex/, "a whole number"],
  [/^Sized$/, "what has a length"],
  [/^(Iterable|Iterator)\[[^@]*\bSupports/, undefined],
  [
    /^Iterable\[(_?Awaitable|_?Future|Coroutine|Generator\[Any, None)[^]*(Awaitable|Coroutine)/,
    "calls",
  ],
  [/^Iterable\[(Future|Task)\b/, "tasks"],
  [/^(Iterable|Iterator)\[([^@]*)\]$/, (match) => `an iterable of ${simple(match[2])}`],
  [/^(Iterable|Iterator|Collection|Reversible)\b/, "what can be looped over"],
  [/^(Awaitable|Future|Coroutine)\b/, "what can be awaited"],
  [/^(SupportsKeysAndGetItem|Mapping|SupportsItems)\b/, "dict"],
  [/^(ReadableBuffer|Buffer)$/, "bytes"],
  [/^ConvertibleTo(Int|Float)$/, "a number or a text"],
  [/^Supports(Abs|Round|Int|Float|Trunc|DivMod|Add|RAdd)/, "a number"],
  [/^Supports.*Comparison|^SupportsDunder[LG]T/, "what can be ordered"],
  [/^\(.*\) -> |^Callable\b/, "a function"],
  [/^slice\[|^Supports|@/, undefined],
];

/** What came, as a sentence names it. */
export function given(type) {
  if (/^CoroutineType\[/.test(type)) return NOT_AWAITED;
  const [, value] = ONE_LITERAL.exec(type) ?? [];
  return value ? withQuotes(value) : simple(type);
}

/** What is taken; nothing where only a protocol could be named. */
export function taken(type) {
  const parts = unionParts(type).map(part).filter(Boolean);
  return [...new Set(parts)].join(" | ") || undefined;
}

function part(type) {
  const [, values] = /^Literal\[(.*)\]$/.exec(type) ?? [];
  if (values) return oneOf(values);
  for (const [pattern, words] of PROTOCOLS) {
    const match = pattern.exec(type);
    if (match) return typeof words === "function" ? words(match) : words;
  }
  return simple(type);
}

function oneOf(values) {
  const all = values.match(VALUE).map(withQuotes);
  const told = all.length > MOST_VALUES ? [...all.slice(0, MOST_VALUES), "…"] : all;
  return told.join(", ");
}

/** A type whose texts and numbers are told by what kind they are. */
export function simple(type) {
  if (type.includes("CoroutineType[")) return "calls that were not awaited";
  return withoutUnknown(type)
    .replace(LITERAL, (_, values) => [...new Set(kinds(values))].join(" | "))
    .replace(/\bGenerator\[(.*), None, None\]/g, "Generator[$1]")
    .replace(/\bAsyncGenerator\[(.*), None\]/g, "AsyncGenerator[$1]");
}

/** What nobody knows is not said of a list or a dict. */
export const withoutUnknown = (type) =>
  type
    .replace(/dict\[(str, )?Unknown(, Unknown)?\]/g, "dict")
    .replace(/\b(list|set|deque|type)\[Unknown\]/g, "$1")
    .replace(/\bUnknown\b/g, "Any");

const kinds = (values) => values.match(VALUE).map(kind);

function kind(value) {
  if (/^['"]/.test(value)) return "str";
  if (/^(True|False)$/.test(value)) return "bool";
  return /^-?\d/.test(value) ? "int" : value.split(".")[0];
}

const withQuotes = (value) => value.replace(/^'([^]*)'$/, '"$1"');

/** The options of a union, split where no bracket is open. */
function unionParts(type) {
  const parts = [""];
  let depth = 0;
  for (const piece of type.split(/( \| |[[\]()])/)) {
    if (piece === "[" || piece === "(") depth++;
    if (piece === "]" || piece === ")") depth--;
    if (piece === " | " && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
