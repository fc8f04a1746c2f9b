import { AWAIT, CALL, CONSTANT, INDEX, MEMBER_ACCESS, NAME, TERNARY } from "../node-kinds.js";
import { isRow } from "../shapes.js";
import { around } from "../tree.js";

const OPTIONAL = /^reportOptional/;
const MAYBE_NONE = new Set(["get", "match", "search", "fullmatch", "next", "max", "min"]);

/**
 * A None that the script put there itself (`best = None` before a loop), or that the standard
 * library may give (`re.match`, `totals.get`): the script may know better. A None that a tool
 * declares is another thing.
 */
export function ownNone({ rule, node, evaluator }) {
  if (!OPTIONAL.test(rule ?? "")) return undefined;
  return isOwn(subjectOf(node), evaluator, 0) ? "warning" : undefined;
}

/** What may be None: the object of the access that the finding is about. */
function subjectOf(node) {
  const access = around(node, ({ nodeType }) => nodeType === MEMBER_ACCESS);
  return access && access.d.member === node ? access.d.leftExpr : node;
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

function isOwnCall(callee, evaluator) {
  if (callee.nodeType === NAME) return MAYBE_NONE.has(callee.d.value);
  if (callee.nodeType !== MEMBER_ACCESS || !MAYBE_NONE.has(callee.d.member.d.value)) return false;
  const owner = evaluator.getType(callee.d.leftExpr);
  return !(owner && isRow(owner));
}

function isOwnName(node, evaluator, depth) {
  const { decls } = evaluator.getDeclInfoForNameNode(node) ?? { decls: [] };
  return decls.some(({ inferredTypeSource }) => isOwn(inferredTypeSource, evaluator, depth + 1));
}
