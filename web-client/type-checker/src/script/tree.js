import { parseTreeUtils, positionUtils } from "glovebox:checker-core";
import * as kind from "./node-kinds.js";

/** The largest expression that begins where a range of the script does and ends within it. */
export function nodeAt({ start, end }, { parsed, lines }) {
  const from = positionUtils.convertPositionToOffset(start, lines) ?? 0;
  const to = positionUtils.convertPositionToOffset(end, lines) ?? from;
  let node = parseTreeUtils.findNodeByOffset(parsed.parseTree, from) ?? parsed.parseTree;
  const isWithin = (outer) =>
    outer?.start === from &&
    outer.start + outer.length <= to &&
    outer.nodeType !== kind.ARGUMENT &&
    outer.nodeType !== kind.STATEMENT_LIST;
  while (isWithin(node.parent)) node = node.parent;
  return node;
}

/** The node itself or the nearest one around it that the test takes. */
export function around(node, test) {
  let found = node;
  while (found && !test(found)) found = found.parent;
  return found;
}

/** The call that a node is a part of: its callee, or an argument of it. */
export const callAround = (node) => around(node, ({ nodeType }) => nodeType === kind.CALL);

/** The argument of that call that a node is in. */
export const argumentAround = (node) => around(node, ({ nodeType }) => nodeType === kind.ARGUMENT);

/** A function as a call names it: `crm.find_clients`; empty where it has no name. */
export function calleeName(callee) {
  if (callee.nodeType === kind.NAME) return callee.d.value;
  if (callee.nodeType !== kind.MEMBER_ACCESS) return "";
  const owner = calleeName(callee.d.leftExpr);
  return owner ? `${owner}.${callee.d.member.d.value}` : callee.d.member.d.value;
}

/** The function of a call, for a sentence. */
export const calledName = (call) => (call && calleeName(call.d.leftExpr)) || "the function";

/** The text of `row["key"]`'s key, if it is written out. */
export function keyOf(index) {
  if (index?.nodeType !== kind.INDEX || index.d.items.length !== 1) return undefined;
  return textOf(index.d.items[0].d.valueExpr);
}

/** The key of `row["key"]` that a node is a part of. */
export const keyAround = (node) => keyOf(around(node, ({ nodeType }) => nodeType === kind.INDEX));

/** The key of `row.get("key")`, if it is written out. */
export const askedKey = (call) => keyGivenTo("get", call);

/** The key of `row.get("key")`, or of another such method, if it is written out. */
export function keyGivenTo(method, call) {
  const callee = call?.nodeType === kind.CALL ? call.d.leftExpr : undefined;
  const isMethod = callee?.nodeType === kind.MEMBER_ACCESS && callee.d.member.d.value === method;
  return isMethod ? textOf(call.d.args[0]?.d.valueExpr) : undefined;
}

/** The key of `"key" in row`, if it is written out. */
export function soughtKey(node) {
  const isSought = node.nodeType === kind.BINARY_OPERATION && kind.MEMBERSHIP.has(node.d.operator);
  return isSought ? textOf(node.d.leftExpr) : undefined;
}

/** The text of a string that is written out. */
export function textOf(node) {
  if (node?.nodeType !== kind.STRING_LIST) return undefined;
  const isPlain = node.d.strings.every(({ nodeType }) => nodeType === kind.STRING);
  return isPlain ? node.d.strings.map(({ d }) => d.value).join("") : undefined;
}

/** Whether a node is a part of an annotation, which Python does not evaluate. */
export function isInAnnotation(node) {
  const annotated = around(node, (each) => {
    const { nodeType, d } = each.parent ?? {};
    return (
      (nodeType === kind.PARAMETER && d.annotation === each) ||
      (nodeType === kind.FUNCTION && d.returnAnnotation === each) ||
      (nodeType === kind.TYPE_ANNOTATION && d.annotation === each)
    );
  });
  return Boolean(annotated);
}

/** Whether a statement stands under `if TYPE_CHECKING:`, and so never runs. */
export const isForTypesAlone = (node) =>
  Boolean(
    around(node, (each) => {
      const { nodeType, d } = each.parent ?? {};
      return (
        nodeType === kind.IF &&
        d.ifSuite === each &&
        /(^|\.)TYPE_CHECKING$/.test(calleeName(d.testExpr))
      );
    }),
  );

/** What an access goes to: the object before the dot, or before the bracket. */
export function accessedObject(node) {
  const access = around(node, ({ nodeType }) => nodeType === kind.MEMBER_ACCESS);
  return access && access.d.member === node ? access.d.leftExpr : node;
}

/** Every node below this one, itself included. */
export function below(node) {
  const nodes = [];
  gather(node, nodes);
  return nodes;
}

function gather(node, nodes) {
  nodes.push(node);
  for (const name in node.d) {
    const part = node.d[name];
    if (Array.isArray(part)) for (const child of part) gatherChild(child, node, nodes);
    else gatherChild(part, node, nodes);
  }
}

function gatherChild(child, node, nodes) {
  if (typeof child?.nodeType === "number" && child.parent === node) gather(child, nodes);
}

const scripts = new WeakMap();

/** Every node of a script, found once. */
export function nodesOf(script) {
  if (!scripts.has(script)) scripts.set(script, below(script));
  return scripts.get(script);
}

/** Whether something is assigned to this expression, or it is deleted. */
export function isTarget(node) {
  const { parent } = node;
  switch (parent?.nodeType) {
    case kind.ASSIGNMENT:
    case kind.AUGMENTED_ASSIGNMENT:
      return parent.d.leftExpr === node || parent.d.destExpr === node;
    case kind.DEL:
      return true;
    default:
      return false;
  }
}
