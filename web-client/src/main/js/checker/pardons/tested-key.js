import * as kind from "../node-kinds.js";
import { isNone, membersOf } from "../shapes.js";
import { accessedObject, argumentAround, below, keyOf } from "../tree.js";

const NONE_RULE = /^reportOptional|^reportArgumentType$/;
const WITHIN_TEST = new Set([
  kind.ASSIGNMENT_EXPRESSION,
  kind.BINARY_OPERATION,
  kind.CALL,
  kind.ARGUMENT,
  kind.UNARY_OPERATION,
]);

/**
 * A key whose value the script looks at in some condition: rows were filtered by it, in a way that
 * the checker does not follow.
 */
export function testedKey({ rule, node, tree, evaluator }) {
  if (!NONE_RULE.test(rule ?? "")) return undefined;
  const subject =
    rule === "reportArgumentType" ? argumentAround(node)?.d.valueExpr : accessedObject(node);
  const key = subject && keyOf(subject);
  const type = key !== undefined && evaluator.getType(subject);
  if (!type || !membersOf(type).some(isNone)) return undefined;
  return testedKeys(tree).has(key) ? "warning" : undefined;
}

const tested = new WeakMap();

function testedKeys(tree) {
  if (!tested.has(tree)) {
    const keys = new Set();
    for (const node of below(tree)) {
      const key = keyOf(node);
      if (key !== undefined && isTested(node)) keys.add(key);
    }
    tested.set(tree, keys);
  }
  return tested.get(tree);
}

/** Compared with something else than None: `x > 1` does not ask whether it is there. */
function isMeasured({ parent }) {
  const { nodeType, d } = parent;
  const isWord = d.operatorToken?.keywordType !== undefined;
  const isWithNone = [d.leftExpr, d.rightExpr].some((each) => each?.nodeType === kind.CONSTANT);
  return nodeType === kind.BINARY_OPERATION && !isWord && !isWithNone;
}

function isTested(node) {
  let inner = node;
  while (WITHIN_TEST.has(inner.parent?.nodeType) && !isMeasured(inner)) inner = inner.parent;
  const { nodeType, d } = inner.parent ?? {};
  return d?.testExpr === inner || (nodeType === kind.LAMBDA && d.expr === inner);
}
