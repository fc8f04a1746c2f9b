import { AWAIT, CALL, CONSTANT, INDEX, MEMBER_ACCESS, NAME, TERNARY } from "../node-kinds.js";
import { functionOf, isRow, isTool } from "../shapes.js";
import { accessedObject } from "../tree.js";

const OPTIONAL = /^reportOptional/;

/**
 * A None that the script put there itself (`best = None` before a loop), or that a function of its own
 * or of the standard library may give (`re.match`, `totals.get`): the script may know better. A None
 * that a tool declares is another thing.
 */
export function ownNone({ rule, node, evaluator }) {
  if (!OPTIONAL.test(rule ?? "")) return undefined;
  return isOwn(accessedObject(node), evaluator, 0) ? "warning" : undefined;
}

function isOwn(node, evaluator, depth) {
  switch (node?.nodeType) {
    case CONSTANT:
      return true;
    case AWAIT:
      return isOwn(node.d.expr, evaluator, depth);
    case TERNARY:
      return isOwn(node.d.ifExpr, evaluator, depth) || isOwn(node.d.elseExpr, evaluator, depth);
    case CALL:
      return isOwnCall(node.d.leftExpr, evaluator);
    case INDEX:
      return false;
    case NAME:
      return depth < 3 && isOwnName(node, evaluator, depth);
    default:
      return false;
  }
}

/** Of all functions only a tool declares what it gives, and a row what it holds. */
function isOwnCall(callee, evaluator) {
  const type = evaluator.getType(callee);
  const fn = type && functionOf(type, evaluator);
  if (fn && isTool(fn)) return false;
  const owner = callee.nodeType === MEMBER_ACCESS && evaluator.getType(callee.d.leftExpr);
  return !(owner && isRow(owner));
}

function isOwnName(node, evaluator, depth) {
  const { decls } = evaluator.getDeclInfoForNameNode(node) ?? { decls: [] };
  return decls.some(({ inferredTypeSource }) => isOwn(inferredTypeSource, evaluator, depth + 1));
}
