import { CLASS, FUNCTION, PARAMETER, TYPE_ALIAS, TYPE_ANNOTATION } from "../script/node-kinds.js";
import { around, nodesOf } from "../script/tree.js";

/** An annotation that says nothing. */
const NOTHING = "0";
/** Of an alias the shortest that is a type, and so no finding itself. */
const ANY_TYPE = "int";

/**
 * The script without what it declares of its own types, because Python does not look at that. Each
 * letter stays in its place, and a field of a class stays a field.
 */
export function withoutAnnotations(code, tree) {
  return nodesOf(tree)
    .map((node) => annotationOf(node, code))
    .filter(Boolean)
    .reduce(
      (text, { start, end, left }) =>
        text.slice(0, start) + left + blank(code.slice(start + left.length, end)) + text.slice(end),
      code,
    );
}

function annotationOf({ nodeType, d, parent }, code) {
  if (nodeType === TYPE_ALIAS) return aliased(d.expr);
  const annotation = nodeType === FUNCTION ? d.returnAnnotation : d.annotation;
  if (!annotation) return undefined;
  const end = annotation.start + annotation.length;
  const from = (sign) => code.lastIndexOf(sign, annotation.start);
  if (nodeType === FUNCTION) return { start: from("->"), end, left: "" };
  if (nodeType === PARAMETER) return { start: annotation.start, end, left: NOTHING };
  if (nodeType !== TYPE_ANNOTATION) return undefined;
  return isField(parent)
    ? { start: annotation.start, end, left: NOTHING }
    : { start: from(":"), end, left: "" };
}

function aliased({ start, length }) {
  return length < ANY_TYPE.length ? undefined : { start, end: start + length, left: ANY_TYPE };
}

const isField = (statement) =>
  around(statement, ({ nodeType }) => nodeType === CLASS || nodeType === FUNCTION)?.nodeType ===
  CLASS;

/** A line that goes on must say so when its brackets are gone. */
const blank = (text) => text.replace(/[^\n]/g, " ").replaceAll(" \n", "\\\n");
