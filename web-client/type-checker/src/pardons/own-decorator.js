import { CALL, FUNCTION } from "../script/node-kinds.js";
import { callAround } from "../script/tree.js";

/** A call of a function whose decorator the script wrote itself: it may take other arguments. */
export function ownDecorator({ rule, node, evaluator }) {
  if (rule !== "reportCallIssue" && rule !== "reportArgumentType") return undefined;
  const callee = callAround(node)?.d.leftExpr;
  const { decls } = (callee?.d.value && evaluator.getDeclInfoForNameNode(callee)) || { decls: [] };
  const decorators = decls.flatMap(({ node: { nodeType, d } }) =>
    nodeType === FUNCTION ? d.decorators : [],
  );
  return decorators.some((each) => isOwn(each.d.expr, evaluator)) ? "none" : undefined;
}

function isOwn(expression, evaluator) {
  const name = expression.nodeType === CALL ? expression.d.leftExpr : expression;
  const { decls } = (name.d.value && evaluator.getDeclInfoForNameNode(name)) || { decls: [] };
  return decls.some(({ uri }) => /\/script\d+\.py$/.test(String(uri)));
}
