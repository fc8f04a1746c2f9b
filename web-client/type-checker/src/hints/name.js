import absent from "glovebox:absent";
import { functionsAround, namesAround } from "../script/names.js";
import { nearest } from "../script/nearest.js";
import { boundElsewhere } from "./bound-elsewhere.js";
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
/** What a script calls elsewhere to give its value, or to call a function. */
const OF_OTHER_SANDBOXES = {
  call_tool: "call the function itself, as in await namespace.function(name=value)",
  display: "print it, or end the script with it",
  final_answer: "end the script with the value itself, or return it",
};

/** The name that was meant: one of the script, a function of a namespace, or a builtin. */
export function name(finding) {
  const { message, node, nodeInfo, allowed } = finding;
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
  const exact = functions.find((qualified) => qualified.endsWith(`.${wrong}`));
  if (exact) return `did you mean "${exact}"?`;
  const names = namesAround(node, nodeInfo).filter((each) => each !== wrong);
  const meant = nearest(wrong, names) ?? qualifiedLike(wrong, functions);
  return meant && `did you mean "${meant}"?`;
}

function qualifiedLike(wrong, functions) {
  const simple = functions.map((qualified) => qualified.slice(qualified.indexOf(".") + 1));
  const meant = nearest(wrong, simple);
  return meant && functions[simple.indexOf(meant)];
}
