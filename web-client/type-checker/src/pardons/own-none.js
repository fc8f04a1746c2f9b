import {
  ASSIGNMENT,
  AWAIT,
  BINARY_OPERATION,
  CALL,
  CONSTANT,
  MEMBER_ACCESS,
  NAME,
  OR,
  PARAMETER,
  TERNARY,
} from "../script/node-kinds.js";
import { noneSubjects } from "../script/none-subjects.js";
import { functionOf, isRow, isTool, keysOf } from "../script/shapes.js";
import { argumentAround, askedKey, callAround } from "../script/tree.js";

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
    case BINARY_OPERATION:
      return isOr(node) && isOwn(node.d.rightExpr, evaluator, depth);
    case ASSIGNMENT:
      return isOwn(node.d.rightExpr, evaluator, depth);
    case AWAIT:
      return isOwn(node.d.expr, evaluator, depth);
    case TERNARY:
      return isOwn(node.d.ifExpr, evaluator, depth) || isOwn(node.d.elseExpr, evaluator, depth);
    case CALL:
      return isOwnCall(node, evaluator);
    case NAME:
      return depth < 3 && isOwnName(node, evaluator, depth);
    default:
      return false;
  }
}

/** Of `a or b` the None is that of `b`. */
const isOr = ({ d }) => d.operator === OR;

/** Of all functions only a tool declares what it gives, and a row what it holds: of other keys it says nothing. */
function isOwnCall(call, evaluator) {
  const callee = call.d.leftExpr;
  const type = evaluator.getType(callee);
  const fn = type && functionOf(type, evaluator);
  if (fn && isTool(fn)) return false;
  const owner = callee.nodeType === MEMBER_ACCESS && evaluator.getType(callee.d.leftExpr);
  if (!(owner && isRow(owner))) return true;
  const key = askedKey(call);
  return key !== undefined && keysOf(owner, evaluator).every(({ name }) => name !== key);
}

function isOwnName(name, evaluator, depth) {
  const { decls } = evaluator.getDeclInfoForNameNode(name) ?? { decls: [] };
  return decls.some(
    ({ node, inferredTypeSource }) =>
      node?.nodeType === PARAMETER || isOwn(inferredTypeSource, evaluator, depth + 1),
  );
}
