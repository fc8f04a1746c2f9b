import absent from "glovebox:absent";
import { MEMBER_ACCESS, NAME } from "../script/node-kinds.js";
import { nearest, nearestOf } from "../script/nearest.js";
import { attributesOf, isBuiltIn, isOfTools, isRow, keysOf, membersOf } from "../script/shapes.js";
import { functionsAround } from "../script/names.js";
import { around } from "../script/tree.js";
import words from "./javascript-words.json";
import { didYouMean, namedLike } from "./other-sandboxes.js";
import otherKinds from "./other-kinds.json";

const MOST_FUNCTIONS = 8;
const UNKNOWN = /^Cannot access attribute "(\w+)" for class "/;
const OF_MODULE = /^"(\w+)" is not a known attribute of module "([\w.]+)"/;
/** Functions of the class that are often called on its module, which has the same name. */
const OF_DATETIME =
  /^"(now|today|utcnow|strptime|fromtimestamp|fromisoformat|combine)" is not a known attribute of module "datetime"$/;

/** The other way round. */
const OF_DATETIME_CLASS =
  /^Cannot access attribute "(timedelta|timezone|date|time|datetime|UTC)" for class "type\[datetime\]"/;

/** The attribute or function that was meant, or how Python says it. */
export function attribute({ message, node, nodeInfo, evaluator, namespaces }) {
  const [, ofModule] = OF_DATETIME_CLASS.exec(message) ?? [];
  if (ofModule) return `add \`from datetime import ${ofModule}\``;
  const [, ofClass] = OF_DATETIME.exec(message) ?? [];
  if (ofClass)
    return `use datetime.datetime.${ofClass}(...), or begin with \`from datetime import datetime\``;
  const [, part, module] = OF_MODULE.exec(message) ?? [];
  if (part) return absent.ABSENT_MODULES[`${module}.${part}`];
  const found = UNKNOWN.exec(message);
  const access = found && around(node, ({ nodeType }) => nodeType === MEMBER_ACCESS);
  const owner = access && evaluator.getType(access.d.leftExpr);
  if (!owner) return undefined;
  const taken = nameOf(access.d.leftExpr);
  if (namespaces.has(taken) && !isOfTools(owner.shared?.fileUri))
    return `${taken} is set to something else: give that another name, or write \`import ${taken}\` to have its functions again`;
  const hint = membersOf(owner)
    .map((type) => hintOf(found[1], type, evaluator))
    .find(Boolean);
  if (hint || !namespaces.has(taken)) return hint;
  const elsewhere = namedLike(found[1], functionsAround(node, { nodeInfo, evaluator }));
  return elsewhere.length > 0 ? didYouMean(elsewhere) : functionsOf(owner, found[1]);
}

/** Where no name is near, what there is, so that nobody has to ask for it. */
function functionsOf(namespace, wrong) {
  const names = attributesOf(namespace).filter((name) => !/^[A-Z]/.test(name));
  if (names.length === 0) return undefined;
  const shown = nearestOf(wrong, names, MOST_FUNCTIONS);
  const others = names.length > shown.length ? `, and ${names.length - shown.length} more` : "";
  return `there is ${shown.join(", ")}${others}`;
}

const nameOf = ({ nodeType, d }) => (nodeType === NAME ? d.value : undefined);

function hintOf(wrong, type, evaluator) {
  if (isRow(type)) return keyHint(wrong, type, evaluator);
  const kind = Object.keys(otherKinds).find((name) => isBuiltIn(type, name));
  if (kind && Object.hasOwn(otherKinds[kind], wrong)) return otherKinds[kind][wrong];
  const isMethod = attributesOf(type).some((name) => nearest(wrong, [name]));
  if (isBuiltIn(type, "dict") && !isMethod && !Object.hasOwn(words, wrong))
    return `it is a dict: use ["${wrong}"]`;
  const meant = nearest(wrong, alike(wrong, attributesOf(type)));
  if (meant) return `did you mean "${meant}"?`;
  return Object.hasOwn(words, wrong) ? `in Python: ${words[wrong]}` : undefined;
}

/** Who writes a small letter means no class, as those that a namespace has beside its functions. */
function alike(wrong, names) {
  return /^[A-Z]/.test(wrong) ? names : names.filter((name) => !/^[A-Z]/.test(name));
}

/** Rows are dicts: `row.name` is `row["name"]`. */
function keyHint(wrong, row, evaluator) {
  const keys = keysOf(row, evaluator).map(({ name }) => name);
  const meant = keys.includes(wrong) ? wrong : nearest(wrong, keys);
  return meant ? `it is a dict: use ["${meant}"]` : `it is a dict with the keys ${keys.join(", ")}`;
}
