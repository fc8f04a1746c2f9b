import { BINARY_OPERATION } from "./node-kinds.js";
import { types } from "glovebox:checker-core";
import { isNone, isRow, keysOf, membersOf } from "./shapes.js";
import { accessedObject, argumentAround, around } from "./tree.js";

const MOST_DEPTH = 4;
const OPTIONAL = /^reportOptional/;
const NO_EXCEPTION = /"None" does not derive from BaseException/;

/** The expressions that a finding complains of because they may be None; empty for other findings. */
export function noneSubjects({ rule = "", message, node, evaluator }) {
  if (OPTIONAL.test(rule)) return [accessedObject(node)];
  if (NO_EXCEPTION.test(message)) return [node];
  if (!/\bNone\b/.test(message)) return [];
  if (rule === "reportOperatorIssue") return operandsThatMayBeNone(node, evaluator);
  const given = rule === "reportArgumentType" && argumentAround(node)?.d.valueExpr;
  const type = given && evaluator.getType(given);
  return type && mayHoldNone(type, evaluator, 0) ? [given] : [];
}

/** What a parameter may be is no matter here, though messages tell it too. */
function mayHoldNone(type, evaluator, depth) {
  if (depth > MOST_DEPTH) return false;
  const isWithin = (each) => mayHoldNone(each, evaluator, depth + 1);
  return membersOf(type).some((member) => {
    if (isNone(member) || types.isFunction(member)) return true;
    const parts = isRow(member) ? keysOf(member, evaluator).map((key) => key.type) : [];
    return [...parts, ...(member.priv?.typeArgs ?? [])].some(isWithin);
  });
}

export const mayBeNone = (node, evaluator) => membersOf(evaluator.getType(node) ?? []).some(isNone);

function operandsThatMayBeNone(node, evaluator) {
  const operation = around(node, ({ nodeType }) => nodeType === BINARY_OPERATION);
  if (!operation) return [];
  return [operation.d.leftExpr, operation.d.rightExpr].filter((each) => mayBeNone(each, evaluator));
}
