import { typeUtils } from "glovebox:checker-core";
import { mayCross, mayDo } from "../script/leniency.js";
import { COMPREHENSION, DICTIONARY, DICTIONARY_ENTRY, LIST } from "../script/node-kinds.js";
import { functionOf, hasDefault, isNone, isTool, parameterType } from "../script/shapes.js";
import { argumentAround, callAround } from "../script/tree.js";

const MISMATCH = /^Argument of type .* cannot be assigned to parameter "(\w+)"/;

/**
 * An argument whose type was only inferred, and that may well be what is expected. To a tool None says
 * that an argument is left out, if it may be.
 */
export function lenientArgument({ rule, message, node, evaluator }) {
  const name = rule === "reportArgumentType" && MISMATCH.exec(message)?.[1];
  const argument = name && argumentAround(node);
  if (!argument) return undefined;
  const callee = evaluator.getType(callAround(argument).d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  const expected = fn && parameterType(fn, name);
  const given = evaluator.getType(argument.d.valueExpr);
  if (!expected || !given || (isTool(fn) && isWrittenOut(argument.d.valueExpr))) return undefined;
  if (!isTool(fn)) return mayDo(expected, given, evaluator) ? "none" : undefined;
  const mayBeLeftOut = hasDefault(fn, name);
  if (mayBeLeftOut && isNone(given)) return "none";
  const value = mayBeLeftOut ? typeUtils.removeNoneFromUnion(given) : given;
  return mayCross(expected, value, evaluator) ? "none" : undefined;
}

/** What stands in the call itself is compared key by key, if each key does. */
function isWrittenOut(node) {
  switch (node.nodeType) {
    case DICTIONARY:
      return node.d.items.every(({ nodeType }) => nodeType === DICTIONARY_ENTRY);
    case LIST:
      return node.d.items.some(isWrittenOut);
    case COMPREHENSION:
      return isWrittenOut(node.d.expr);
    default:
      return false;
  }
}
