import { isInAnnotation } from "../script/tree.js";

/** Annotations are not evaluated: `default: any = None`, or a type that was not imported. */
export function annotation({ node }) {
  return isInAnnotation(node) ? "warning" : undefined;
}
