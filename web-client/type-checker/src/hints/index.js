import { keysAsArguments, missingArgument } from "./argument.js";
import { attribute } from "./attribute.js";
import { awaitedTwice, awaitInPlain, missingAwait } from "./await.js";
import { keyOfLoop } from "./envelope.js";
import { key } from "./key.js";
import { literal } from "./literal.js";
import { module } from "./module.js";
import { name } from "./name.js";
import { none } from "./none.js";
import { signature } from "./signature.js";
import { usage } from "./usage.js";
import { notPython } from "./not-python.js";

/** Each takes a finding and says in a few words how to mend it, or nothing. The order is theirs. */
const HINTS = [
  notPython,
  module,
  missingAwait,
  awaitInPlain,
  awaitedTwice,
  name,
  attribute,
  keyOfLoop,
  key,
  missingArgument,
  keysAsArguments,
  literal,
  none,
  usage,
  signature,
];

/**
 * What a model needs to mend each finding; empty where nothing helps. What was said of the line
 * already, as the signature of a call that is wrong twice, is not said again.
 */
export function hintsFor(findings) {
  const said = new Set();
  return findings.map((finding) => {
    const words = HINTS.map((hint) => hint(finding)).filter(Boolean);
    const fresh = words.filter((each) => !said.has(`${finding.start.line} ${each}`));
    for (const each of fresh) said.add(`${finding.start.line} ${each}`);
    return fresh.reduce(joined, "");
  });
}

function joined(before, next) {
  if (before === "") return next;
  return before.endsWith("?") ? `${before} ${next}` : `${before}; ${next}`;
}
