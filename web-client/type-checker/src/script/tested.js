import * as kind from "./node-kinds.js";
import { nodesOf } from "./tree.js";

const WITHIN_TEST = new Set([
  kind.ASSIGNMENT_EXPRESSION,
  kind.BINARY_OPERATION,
  kind.CALL,
  kind.ARGUMENT,
  kind.UNARY_OPERATION,
]);

/** Makes a function that gives the keys of a tree for which `keyAt` gives one, each tree once. */
export function keysWhere(keyAt) {
  const known = new WeakMap();
  return (tree) => {
    if (!known.has(tree)) {
      const keys = nodesOf(tree)
        .map(keyAt)
        .filter((key) => key !== undefined);
      known.set(tree, new Set(keys));
    }
    return known.get(tree);
  };
}

/**
 * Whether a condition looks at the node, or a function of one expression does.
 *
 * @param {(node: any) => boolean} [isNoTest]
 */
export function withinTest(node, isNoTest = () => false) {
  let inner = node;
  while (isWithinTest(inner) && !isNoTest(inner)) inner = inner.parent;
  const { nodeType, d } = inner.parent ?? {};
  const isResult =
    (nodeType === kind.LAMBDA && d.expr === inner) || (nodeType === kind.RETURN && inner !== node);
  return d?.testExpr === inner || isResult;
}

/** `all(row["email"] for row in rows)` looks at each. */
const isWithinTest = ({ parent, nodeType }) =>
  WITHIN_TEST.has(parent?.nodeType) ||
  (parent?.nodeType === kind.COMPREHENSION &&
    parent.parent?.nodeType === kind.ARGUMENT &&
    nodeType !== kind.COMPREHENSION_FOR);

/** Compared with something else than None: `x > 1` does not ask whether it is there. */
export function isMeasured({ parent }) {
  const { nodeType, d } = parent;
  const isWord = d.operatorToken?.keywordType !== undefined;
  const isWithNone = [d.leftExpr, d.rightExpr].some((each) => each?.nodeType === kind.CONSTANT);
  return nodeType === kind.BINARY_OPERATION && !isWord && !isWithNone;
}
