import { localize, positionUtils } from "glovebox:checker-core";
import { Doubts } from "./script/doubts.js";
import { isOfAwait } from "./hints/await.js";
import { hintsFor } from "./hints/index.js";
import { INDEX } from "./script/node-kinds.js";
import { isCaught } from "./pardons/caught.js";
import { PARDONS } from "./pardons/index.js";
import { unknownKeys } from "./rows/unknown-keys.js";
import { unknownValues } from "./rows/unknown-values.js";
import { unawaited } from "./script/script-values.js";
import { around, isForTypesAlone, isInAnnotation, keyOf, nodeAt } from "./script/tree.js";
import { shortly, withoutMisspelt, worded } from "./wording.js";

const SEVERITIES = ["error", "warning"];
const MOST = 10;
const MOST_LETTERS = 400;
/** A type that nobody reads to its end. */
const LONG_TYPE = /"([^"]{80})[^"]+"/g;
const NO_OVERLOADS = /^No overloads for/;
const NO_INDEX = /^No overloads for "__getitem__"/;
const UNKNOWN_KEY = /"[^"]*" is not a \w+ key in "/;
const OWN_FAILURE = /^An internal error occurred while/;
const COROUTINE_IN_CONDITION = /references coroutine/;
/** Told by a rule that only warns, and sure to fail. */
const CERTAIN = /^Expression with type .* cannot be assigned to target tuple/;
/** What pyright calls wrong, and Python takes. */
const TAKEN = ["returnOutsideFunction", "finallyBreak", "finallyContinue", "finallyReturn"];

/**
 * What pyright found in one script, without what is not a mistake in the sandbox and with imports held
 * against the list, in the order of the script. Fails where pyright itself did: then nothing is known
 * of the script. `context`: what pyright knows of types and scopes, and the imports.
 */
export function findingsIn(analysed, around) {
  const { diagnostics, parsed } = analysed;
  const broken = diagnostics.find(({ message }) => OWN_FAILURE.test(message));
  if (broken) throw new Error(oneLine(broken.message));
  const lineOf = ({ start }) => positionUtils.convertOffsetToPosition(start, analysed.lines).line;
  const doubts = new Doubts(parsed.parseTree);
  const context = { ...around, doubts, lineOf };
  const imports = forbiddenImports(analysed, context);
  const others = diagnostics
    .filter((diagnostic) => !isSaidTwice(diagnostic, diagnostics))
    .map((diagnostic) => findingOf(diagnostic, analysed, context))
    .filter((finding) => finding && !imports.some((each) => isOfImport(finding, each)));
  doubts.spread();
  const sure = others.filter((finding) => !doubts.cover(finding));
  const values = unawaitedCalls(analysed, context);
  const unknown = [...keysOfNoRow(analysed, context), ...valuesOfNone(analysed, context)];
  const keys = unknown.filter((each) => !doubts.cover(each));
  return firstSyntaxErrorOnly([...imports, ...sure, ...values, ...keys].sort(byPlace));
}

/** The first ten as plain data, with hints. */
export function told(findings) {
  const first = withoutRepeats(withoutMisspelt(findings)).slice(0, MOST);
  const hints = hintsFor(first);
  return first.map((finding, index) => plain(finding, hints[index]));
}

/** What is said of a line is not said of it again. */
const withoutRepeats = (findings) =>
  findings.filter(
    (each, at) =>
      at ===
      findings.findIndex(
        ({ message, start }) => message === each.message && start.line === each.start.line,
      ),
  );

/** All of them, as far as they are needed to know each again. */
export const placed = (findings) => findings.map((finding) => plain(finding, ""));

export const isError = ({ severity }) => severity === "error";

/** Errors that are gone when less is taken for sure are warnings; a call not awaited is always one. */
export function unlessUnsure(findings, sure) {
  const isSure = ({ rule, line, column }) =>
    sure.some((each) => each.rule === rule && each.line === line && each.column === column);
  return findings.map((finding) =>
    isSure(finding) || isOfAwait(finding) ? finding : { ...finding, severity: "warning" },
  );
}

function findingOf(diagnostic, analysed, context) {
  const severity = SEVERITIES[diagnostic.category];
  const { message, range } = diagnostic;
  if (!severity || TAKEN.some((name) => localize.LocMessage[name]() === message)) return undefined;
  const rule = diagnostic.getRule() ?? "syntax";
  const node = nodeAt(range, analysed);
  const tree = analysed.parsed.parseTree;
  const place = UNKNOWN_KEY.test(message) ? placeOfKey(node, analysed) : undefined;
  return judged({ severity, rule, message, ...(place ?? places(range)), node, tree, ...context });
}

/** The key in question, and not the row before it. */
function placeOfKey(node, analysed) {
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  return keyOf(index) === undefined ? undefined : placesOf(index.d.items[0].d.valueExpr, analysed);
}

/**
 * A call or an index of which pyright says twice that it does not fit: of a call the finding about its
 * argument says more, of an index the other one is shorter.
 */
function isSaidTwice(diagnostic, diagnostics) {
  const isOther = (each) =>
    NO_OVERLOADS.test(each.message) || NO_OVERLOADS.test(diagnostic.message);
  const twins = diagnostics.filter(
    (each) => each !== diagnostic && isOther(each) && areNested(each.range, diagnostic.range),
  );
  const isOfIndex = twins.concat(diagnostic).some(({ message }) => NO_INDEX.test(message));
  return isOfIndex ? isArgument(diagnostic) : twins.some(isArgument);
}

const isArgument = (diagnostic) => diagnostic.getRule() === "reportArgumentType";

const areNested = (a, b) => isWithin(a, b) || isWithin(b, a);

const isWithin = (inner, { start, end }) =>
  comparePlaces(inner.start, start) >= 0 && comparePlaces(inner.end, end) <= 0;

const comparePlaces = (a, b) => a.line - b.line || a.character - b.character;

const places = ({ start, end }) => ({ start, end });

function unawaitedCalls(analysed, context) {
  return unawaited(analysed, context).map(({ node, message }) => ({
    severity: "error",
    rule: "unawaitedValue",
    message,
    ...placesOf(node, analysed),
    node,
    ...context,
  }));
}

function keysOfNoRow(analysed, context) {
  return unknownKeys(analysed, context).map(({ key, row, node }) => ({
    severity: "error",
    rule: "reportGeneralTypeIssues",
    message: `"${key}" is not a defined key in "${row.aliasName ?? row.shared.name}"`,
    row,
    ...placesOf(node, analysed),
    node,
    ...context,
  }));
}

/** A warning, since declared values may be wrong; the page tells it all the same (`Diagnostic.isSilent`). */
function valuesOfNone(analysed, context) {
  return unknownValues(analysed, context).map(({ text, subject, node, meant, allowed }) => ({
    severity: "warning",
    rule: "neverEqual",
    message: `${shortly(subject, context)} is never "${text}"`,
    values: { meant, allowed },
    ...placesOf(node, analysed),
    node,
    ...context,
  }));
}

function forbiddenImports(analysed, context) {
  const refused = analysed.parsed.importedModules
    .map((imported) => context.imports.refused(imported))
    .filter(Boolean);
  return refused.map(({ node, name }, index) => ({
    severity: isCaught(node, "ImportError") || isForTypesAlone(node) ? "warning" : "error",
    rule: "forbiddenImport",
    message: `Module "${name}" is not available in the sandbox`,
    module: name,
    isFirstOfKind: index === 0,
    ...placesOf(node, analysed),
    node,
    ...context,
  }));
}

const placesOf = ({ start, length }, { lines }) => ({
  start: positionUtils.convertOffsetToPosition(start, lines),
  end: positionUtils.convertOffsetToPosition(start + length, lines),
});

/** A finding as it counts here; nothing when it does not. */
function judged(finding) {
  if (CERTAIN.test(finding.message)) return { ...finding, severity: "error" };
  if (finding.rule === "reportUnnecessaryComparison") {
    return COROUTINE_IN_CONDITION.test(finding.message)
      ? { ...finding, severity: "error" }
      : undefined;
  }
  if (finding.rule === "syntax") return isInAnnotation(finding.node) ? undefined : finding;
  const verdicts = PARDONS.map((pardon) => pardon(finding)).filter(Boolean);
  if (verdicts.includes("none")) return undefined;
  return verdicts.length > 0 ? { ...finding, severity: "warning" } : finding;
}

const isOfImport = ({ rule, message, start }, forbidden) =>
  /^report(MissingImports|AttributeAccessIssue)$/.test(rule) &&
  (start.line === forbidden.start.line || message.endsWith(`of module "${forbidden.module}"`));

const byPlace = (a, b) => comparePlaces(a.start, b.start);

/** What follows the first mistake of syntax is mostly noise. */
function firstSyntaxErrorOnly(findings) {
  const first = findings.find(({ rule }) => rule === "syntax");
  return first ? [first] : findings;
}

function plain(finding, hint) {
  const { severity, rule, start, end } = finding;
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    severity,
    rule,
    message: oneLine(worded(finding)),
    hint,
  };
}

function oneLine(message) {
  const text = message
    .split("\n")
    .slice(0, 3)
    .filter((line) => !/ is incompatible with protocol "/.test(line))
    .map((line) => line.trim().replace(LONG_TYPE, '"$1…"'))
    .join(": ");
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
