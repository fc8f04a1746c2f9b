import { mayDo } from "../script/leniency.js";
import { FUNCTION, TYPE_ANNOTATION } from "../script/node-kinds.js";
import { around } from "../script/tree.js";

/** An annotation with which a value may well go: rows of a tool as `list[dict]`. */
export function declaredType({ rule, node, evaluator }) {
  const annotation = annotationFor(rule, node);
  if (!annotation) return undefined;
  const expected = evaluator.getTypeOfAnnotation(annotation);
  const given = evaluator.getType(node);
  return expected && given && mayDo(expected, given, evaluator) ? "none" : undefined;
}

function annotationFor(rule, node) {
  switch (rule) {
    case "reportReturnType":
      return around(node, ({ nodeType }) => nodeType === FUNCTION)?.d.returnAnnotation;
    case "reportAssignmentType":
      return around(node.parent, ({ d }) => d.leftExpr?.nodeType === TYPE_ANNOTATION)?.d.leftExpr.d
        .annotation;
    default:
      return undefined;
  }
}
