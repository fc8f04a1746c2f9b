import {
  ASSIGNMENT,
  AWAIT,
  CALL,
  CONSTANT,
  MEMBER_ACCESS,
  NAME,
  PARAMETER,
  TERNARY,
} from "../node-kinds.js";
import { noneSubjects } from "../none-subjects.js";
import { functionOf, isRow, isTool } from "../shapes.js";
import { argumentAround, callAround } from "../tree.js";

/**
 * A None that the script put there itself (`best = None` before a loop, an attribute, a parameter), or
 * that a function of its own or of the standard library may give (`re.match`, `totals.get`): the
 * script may know better. A None that a tool declares is another thing, and so is one given to a tool.
 */
export function ownNone(finding) {
  const { rule, node, evaluator } = finding;
  const subjects = noneSubjects(finding);
  if (subjects.length === 0) return undefined;
  if (rule === "reportArgumentType" && isOfTool(callAround(argumentAround(node)), evaluator))
    return undefined;
  return subjects.every((each) => isOwn(each, evaluator, 0)) ? "warning" : undefined;
}

function isOfTool(call, evaluator) {
  const callee = call && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  return Boolean(fn && isTool(fn));
}

function isOwn(node, evaluator, depth) {
  switch (node?.nodeType) {
    case CONSTANT:
    case MEMBER_ACCESS:
      return true;
    case ASSIGNMENT:
      return isOwn(node.d.rightExpr, evaluator, depth);
    case AWAIT:
      return isOwn(node.d.expr, evaluator, depth);
    case TERNARY:
      return isOwn(node.d.ifExpr, evaluator, depth) || isOwn(node.d.elseExpr, evaluator, depth);
    case CALL:
      return isOwnCall(node.d.leftExpr, evaluator);
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

function isOwnName(name, evaluator, depth) {
  const { decls } = evaluator.getDeclInfoForNameNode(name) ?? { decls: [] };
  return decls.some(
    ({ node, inferredTypeSource }) =>
      node?.nodeType === PARAMETER || isOwn(inferredTypeSource, evaluator, depth + 1),
  );
}
