import { isOfLiteral } from "./hints/literal.js";
import { nearest } from "./nearest.js";
import { argumentAround, calleeName, callAround } from "./tree.js";

const UNKNOWN = /^No parameter named "(\w+)"/;
const MISSING = /^Arguments? missing for parameters? (.*)$/;
const KEY = /^Could not access item in TypedDict\s+(".*?" is not a \w+ key in ".*?")/;
const ATTRIBUTE = /^(Cannot access attribute ".*?" for class ".*?")\s+Attribute ".*?" is unknown$/;

const ARGUMENT = /^Argument of type "[^]*?" cannot be assigned to parameter "(\w+)"/;

/** Where pyright is long-winded, or does not say what it speaks of. */
const WORDS = [
  [UNKNOWN, ([, name], call) => `${nameOf(call)} has no parameter "${name}"`],
  [MISSING, ([, names], call) => `${nameOf(call)} needs ${argumentsOf(names)}`],
  [KEY, ([, what]) => what],
  [ATTRIBUTE, ([, what]) => what],
];

/** The message of a finding as a model reads it. What is allowed stands in its hint. */
export function worded(finding) {
  const [, parameter] = (isOfLiteral(finding) && ARGUMENT.exec(finding.message)) || [];
  if (parameter) {
    const [, given] = /"Literal\['([^']*)'\]"/.exec(finding.message);
    return `the parameter "${parameter}" of ${nameOf(callAround(finding.node))} does not take "${given}"`;
  }
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(finding.message);
    if (match) return words(match, callOf(finding));
  }
  return finding.message;
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

const nameOf = (call) => (call && calleeName(call.d.leftExpr)) || "the function";

const argumentsOf = (names) => `the argument${names.includes(", ") ? "s" : ""} ${names}`;
