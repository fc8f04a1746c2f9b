import { nearest } from "../script/nearest.js";
import { functionOf, parametersOf } from "../script/shapes.js";
import { callAround } from "../script/tree.js";

const UNKNOWN = /^No parameter named "(\w+)"/;

/** The parameter that was meant. */
export function missingArgument({ message, node, evaluator }) {
  const wrong = UNKNOWN.exec(message)?.[1];
  const call = wrong && callAround(node);
  const callee = call && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  const meant = fn && nearest(wrong, parametersOf(fn));
  return meant && `did you mean "${meant}"?`;
}
