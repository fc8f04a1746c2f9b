import { BINARY_OPERATION } from "./node-kinds.js";
import { isNone, membersOf } from "./shapes.js";
import { accessedObject, argumentAround, around } from "./tree.js";

const OPTIONAL = /^reportOptional/;
const NO_EXCEPTION = /"None" does not derive from BaseException/;

/** The expressions that a finding complains of because they may be None; empty for other findings. */
export function noneSubjects({ rule = "", message, node, evaluator }) {
  if (OPTIONAL.test(rule)) return [accessedObject(node)];
  if (NO_EXCEPTION.test(message)) return [node];
  if (!/\bNone\b/.test(message)) return [];
  if (rule === "reportOperatorIssue") return operandsThatMayBeNone(node, evaluator);
  const argument = rule === "reportArgumentType" && argumentAround(node);
  return argument ? [argument.d.valueExpr] : [];
}

export const mayBeNone = (node, evaluator) => membersOf(evaluator.getType(node) ?? []).some(isNone);

function operandsThatMayBeNone(node, evaluator) {
  const operation = around(node, ({ nodeType }) => nodeType === BINARY_OPERATION);
  if (!operation) return [];
  return [operation.d.leftExpr, operation.d.rightExpr].filter((each) => mayBeNone(each, evaluator));
}
