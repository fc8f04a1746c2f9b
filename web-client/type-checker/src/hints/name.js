import absent from "glovebox:absent";
import { functionsAround, namesAround } from "../script/names.js";
import { nearest } from "../script/nearest.js";
import { boundElsewhere } from "./bound-elsewhere.js";
import {
  didYouMean,
  namedLike,
  namespacesInstead,
  OF_OTHER_SANDBOXES,
  ofOtherSandbox,
} from "./other-sandboxes.js";
import modules from "./names-of-modules.json";

const UNDEFINED = /^"(\w+)" is (?:not defined|unbound)/;
const OTHER_LANGUAGES = {
  true: "True",
  false: "False",
  null: "None",
  undefined: "None",
  nil: "None",
  console: "print",
  JSON: "json, after `import json`",
  require: "import",
};
/** Who works with a notebook takes it for granted that names stay. */
const AFRESH =
  "each script starts afresh: what an earlier one had under that name is gone, so make it again in this one";

/** The name that was meant: one of the script, a function of a namespace, or a builtin. */
export function name(finding) {
  const { message, node, nodeInfo, allowed, keepsNothing } = finding;
  const wrong = UNDEFINED.exec(message)?.[1];
  if (wrong === undefined) return undefined;
  if (Object.hasOwn(absent.ABSENT, wrong)) return absent.ABSENT[wrong];
  const elsewhere = boundElsewhere(wrong, node, nodeInfo);
  if (elsewhere) return elsewhere;
  if (Object.hasOwn(OTHER_LANGUAGES, wrong)) return `in Python: ${OTHER_LANGUAGES[wrong]}`;
  if (Object.hasOwn(OF_OTHER_SANDBOXES, wrong)) return OF_OTHER_SANDBOXES[wrong];
  if (Object.hasOwn(modules, wrong)) return `add \`from ${modules[wrong]} import ${wrong}\``;
  if (allowed.includes(wrong)) return `add \`import ${wrong}\``;
  const functions = functionsAround(node, finding);
  const exact = namedLike(wrong, functions);
  if (exact.length > 0) return didYouMean(exact);
  const foreign = ofOtherSandbox(node, finding, functions);
  if (foreign) return foreign;
  const names = namesAround(node, nodeInfo).filter((each) => each !== wrong);
  const meant = nearest(wrong, names) ?? qualifiedLike(wrong, functions);
  if (meant) return didYouMean([meant]);
  return namespacesInstead(node, finding) ?? (keepsNothing ? AFRESH : undefined);
}

function qualifiedLike(wrong, functions) {
  const simple = functions.map((qualified) => qualified.slice(qualified.indexOf(".") + 1));
  const meant = nearest(wrong, simple);
  return meant && functions[simple.indexOf(meant)];
}
