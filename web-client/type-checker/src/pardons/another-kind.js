import { INDEX } from "../script/node-kinds.js";
import { isBuiltIn, isRow, isUnknown, keysOf, membersOf } from "../script/shapes.js";
import { around } from "../script/tree.js";

const UNKNOWN_KEY = /"([^"]*)" is not a defined key in "/;

/** A key of one of several kinds of rows or dicts that a function or a list of the script gives. */
export function anotherKind({ message, node, evaluator }) {
  const key = UNKNOWN_KEY.exec(message)?.[1];
  const index = key !== undefined && around(node, ({ nodeType }) => nodeType === INDEX);
  const owner = index && evaluator.getType(index.d.leftExpr);
  const hasKey = (member) =>
    isRow(member)
      ? keysOf(member, evaluator).some(({ name }) => name === key)
      : isUnknown(member) || isBuiltIn(member, "dict");
  return owner && membersOf(owner).some(hasKey) ? "warning" : undefined;
}
