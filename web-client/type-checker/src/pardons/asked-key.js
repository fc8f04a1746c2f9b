import { BINARY_OPERATION } from "../script/node-kinds.js";
import { keysWhere, withinTest } from "../script/tested.js";
import { askedKey as askedBy, keyAround, textOf } from "../script/tree.js";

/** A key that need not be there, and whether it is there the script asks somewhere. */
export function askedKey({ rule, node, tree }) {
  if (rule !== "reportTypedDictNotRequiredAccess") return undefined;
  return askedKeys(tree).has(keyAround(node)) ? "warning" : undefined;
}

/** `row.get("key")` in a condition, and `"key" in row`. */
const askedKeys = keysWhere((node) => {
  if (node.nodeType === BINARY_OPERATION) return textOf(node.d.leftExpr);
  const key = askedBy(node);
  return key !== undefined && withinTest(node) ? key : undefined;
});
