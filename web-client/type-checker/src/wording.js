import { isOfLiteral } from "./hints/literal.js";
import { nearest } from "./script/nearest.js";
import { given, simple, withoutUnknown } from "./script/plain-types.js";
import { isOfTools } from "./script/shapes.js";
import { accessedObject, argumentAround, callAround, calledName } from "./script/tree.js";
import { ARGUMENT, wrongArgument, wrongKey } from "./wrong-argument.js";

const UNKNOWN = /^No parameter named "(\w+)"/;
const MISSING = /^Arguments? missing for parameters? (.*)$/;
const MOST_OF_SCRIPT = 40;

/** Where pyright is long-winded, speaks of its own classes, or does not say what it speaks of. */
/** @type {[RegExp, Function][]} */
const WORDS = [
  [UNKNOWN, ([, name], { call }) => `${calledName(call)} has no parameter "${name}"`],
  [MISSING, ([, names], { call }) => `${calledName(call)} needs ${argumentsOf(names)}`],
  [/^Could not access item in TypedDict\s+(".*?" is not a \w+ key in ".*?")/, ([, what]) => what],
  [
    /^Could not access item in TypedDict\s+"[^]*" is not a string literal/,
    (_, finding) => wrongKey(finding),
  ],
  [ARGUMENT, wrongArgument],
  [/^No overloads for "__(get|set|del)item__"/, (_, finding) => wrongKey(finding)],
  [
    /^"__(?:get|set|del)item__" method not defined on type "([^]*?)"$/,
    ([, type]) => `${given(type)} has no keys and no items`,
  ],
  [/^Cannot access attribute "(\w+)" for class "type\[(\w+)\]"/, ofNamespace],
  [
    /^Cannot access attribute "(\w+)" for class "(CoroutineType\[[^]*)"/,
    ([, name, type]) => `${given(type)} has no attribute "${name}"`,
  ],
  [
    /^(Cannot access attribute "\w+" for class )"([^]*?)"(?:\n|$)/,
    ([, what, type]) => `${what}"${withoutUnknown(type)}"`,
  ],
  [
    /^"(\w+)" is not a known attribute of "None"$/,
    ([, name], finding) => `${orNone(finding)} has no attribute "${name}"`,
  ],
  [
    /^Object of type "None" is not subscriptable$/,
    (_, finding) => `${orNone(finding)} has no keys and no items`,
  ],
  [
    /^Object of type "None" cannot be used as iterable value$/,
    (_, finding) => `${orNone(finding)} cannot be looped over`,
  ],
  [
    /^Object of type "None" cannot be called/,
    (_, finding) => `${orNone(finding)} cannot be called`,
  ],
  [
    /^Operator "(.+?)" not supported for "None"$/,
    ([, operator], finding) => `${orNone(finding)} cannot be used with "${operator}"`,
  ],
  [
    /^Operator "(.+?)" not supported for types "([^]*?)" and "([^]*?)"(?:\n|$)/,
    ([, operator, left, right]) =>
      `"${operator}" does not work between ${given(left)} and ${given(right)}`,
  ],
  [
    /^"([^]*?)" is not iterable\s+"__iter__" method not defined/,
    ([, type]) => `${given(type)} cannot be looped over`,
  ],
  [/^"([^]*?)" is not awaitable/, ([, type]) => `${given(type)} cannot be awaited`],
  [
    /^Object of type "([^]*?)" is not callable/,
    ([, type]) => `${given(type)} cannot be called, it is not a function`,
  ],
  [
    /^Parameter "(\w+)" is already assigned$/,
    ([, name], finding) => `${ofArgument(finding)} gets "${name}" twice`,
  ],
  [
    /^Expected (\d+) positional arguments?$/,
    ([, count], finding) =>
      `${ofArgument(finding)} takes at most ${count} positional argument${count === "1" ? "" : "s"}`,
  ],
  [
    /^Unable to match unpacked TypedDict argument to parameters\s+No parameter named "(\w+)"/,
    ([, name], { call }) => `${calledName(call)} has no parameter "${name}", which the row has`,
  ],
  [/^Index (-?\d+) is out of range for type/, ([, index]) => `the tuple has no item ${index}`],
  [
    /Tuple size mismatch; expected (\d+) but received (\d+)$/,
    ([, names, values]) => `${values} values do not fit ${names} names`,
  ],
  [
    /^Type "([^]*?)" is not assignable to return type "([^]*?)"(?:\n|$)/,
    ([, type, wanted]) => `${given(type)} is returned where ${simple(wanted)} is declared`,
  ],
  [
    /^Type "([^]*?)" is not assignable to declared type "([^]*?)"(?:\n|$)/,
    ([, type, wanted]) => `${given(type)} is assigned where ${simple(wanted)} is declared`,
  ],
  [
    /^Conditional expression references coroutine/,
    () => "a call that was not awaited always counts as true",
  ],
  [/^Result of async function call is not used/, () => "a call that was not awaited does nothing"],
];

/** Of some arguments the place is the argument itself. */
const ofArgument = ({ node }) => calledName(callAround(argumentAround(node)));

/** The message of a finding as a model reads it. What is allowed stands in its hint. */
export function worded(finding) {
  const { message } = finding;
  if (isOfLiteral(finding) && ARGUMENT.test(message)) {
    const [, , parameter] = ARGUMENT.exec(message);
    const [, wrong] = /"Literal\['([^']*)'\]"/.exec(message);
    return `the parameter "${parameter}" of ${calledName(callAround(finding.node))} does not take "${wrong}"`;
  }
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(message);
    const told = match && words(match, { ...finding, call: callOf(finding) });
    if (told) return told;
  }
  return message;
}

/** The same findings, but a parameter that was misspelt is not missing as well. */
export function withoutMisspelt(findings) {
  return findings.filter((finding) => {
    const missing = missingIn(finding);
    const meant = missing.length > 0 ? meantIn(callOf(finding), missing, findings) : [];
    return missing.length === 0 || missing.some((name) => !meant.includes(name));
  });
}

/** Those of the missing parameters that were meant by unknown ones of the same call. */
const meantIn = (call, missing, findings) =>
  findings
    .filter(({ message }) => UNKNOWN.test(message))
    .filter((each) => callOf(each) === call)
    .map(({ message }) => nearest(UNKNOWN.exec(message)[1], missing));

const missingIn = ({ message }) =>
  Array.from(MISSING.exec(message)?.[1].matchAll(/"(\w+)"/g) ?? [], ([, name]) => name);

const callOf = ({ message, node }) =>
  callAround(UNKNOWN.test(message) ? argumentAround(node) : node);

const argumentsOf = (names) => `the argument${names.includes(", ") ? "s" : ""} ${names}`;

/** `crm.find_client`, of the class that stands for a namespace. */
function ofNamespace([, name, namespace], { node, evaluator }) {
  const owner = evaluator.getType(accessedObject(node));
  return owner && isOfTools(owner.shared?.fileUri)
    ? `${namespace} has no function "${name}"`
    : undefined;
}

/** What may be None, in the script's own words where they are few. */
const orNone = ({ node, text }) => `${shortly(accessedObject(node), { text })} may be None, which`;

/** An expression in the script's own words where they are few. */
export function shortly({ start, length }, { text }) {
  const words = text.slice(start, start + length);
  return length <= MOST_OF_SCRIPT && !words.includes("\n") ? words : "it";
}
