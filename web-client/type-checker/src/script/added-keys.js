import * as kind from "./node-kinds.js";
import { keysWhere } from "./tested.js";
import { isTarget, keyGivenTo, keyOf, nodesOf, soughtKey, textOf } from "./tree.js";

const known = new WeakMap();

/** The keys that a script itself writes into rows. */
export function writtenKeys(tree) {
  if (!known.has(tree)) known.set(tree, new Set(nodesOf(tree).flatMap(keysAt)));
  return known.get(tree);
}

const soughtKeys = keysWhere(soughtKey);

/** The keys that a script itself writes into rows, or looks for with `in`: a row may have those too. */
export const isAddedKey = (key, tree) => writtenKeys(tree).has(key) || soughtKeys(tree).has(key);

const popped = keysWhere((node) => keyGivenTo("pop", node));
const deleted = keysWhere((node) => (node.parent?.nodeType === kind.DEL ? keyOf(node) : undefined));

/** The keys that a script itself takes out of rows. */
export const isTakenKey = (key, tree) => popped(tree).has(key) || deleted(tree).has(key);

function keysAt(node) {
  const { nodeType, d } = node;
  switch (nodeType) {
    case kind.INDEX:
      return isTarget(node) ? [keyOf(node)] : [];
    case kind.CALL:
      return keysOfCall(d);
    case kind.BINARY_OPERATION:
      return [...keysOfDict(d.leftExpr), ...keysOfDict(d.rightExpr)];
    case kind.AUGMENTED_ASSIGNMENT:
      return keysOfDict(d.rightExpr);
    default:
      return [];
  }
}

/** `row.setdefault("key", …)`, `row.update(key=…)`, `row.update({"key": …})`, `dict(row, key=…)`. */
function keysOfCall({ leftExpr, args }) {
  const isMethod = leftExpr.nodeType === kind.MEMBER_ACCESS;
  const name = isMethod ? leftExpr.d.member.d.value : leftExpr.d.value;
  if (name === "setdefault") return [textOf(args[0]?.d.valueExpr)];
  if (name !== "update" && name !== "dict") return [];
  return args.flatMap(({ d }) => [d.name?.d.value, ...keysOfDict(d.valueExpr)]);
}

const keysOfDict = ({ nodeType, d }) =>
  nodeType === kind.DICTIONARY ? d.items.map(({ d: { keyExpr } }) => textOf(keyExpr)) : [];
