import { CALL, MEMBER_ACCESS } from "../script/node-kinds.js";
import { isOfTools, isRow } from "../script/shapes.js";
import { around, isTarget, nodesOf, textOf } from "../script/tree.js";

const UNKNOWN = /attribute "(\w+)" for class "/;
const RULES = ["reportAttributeAccessIssue", "reportFunctionMemberAccess"];

/** An object of the script's own class takes any attribute that it is given. */
export function addedAttribute({ rule, message, node, tree, evaluator }) {
  const name = RULES.includes(rule) && UNKNOWN.exec(message)?.[1];
  if (!name || isOfTool(node, evaluator)) return undefined;
  const { names, isOpen } = addedNames(tree);
  return names.has(name) || (isOpen && !isOfPython(node, evaluator)) ? "none" : undefined;
}

/** A namespace or a function of it, whose attributes are known. */
function isOfTool(node, evaluator) {
  const owner = ownerOf(node, evaluator);
  if (!owner || isRow(owner)) return false;
  return isOfTools(owner.shared?.fileUri) || isOfTools(owner.shared?.declaration?.uri);
}

const isOfPython = (node, evaluator) =>
  /typeshed/.test(String(ownerOf(node, evaluator)?.shared?.fileUri));

function ownerOf(node, evaluator) {
  const access = around(node, ({ nodeType }) => nodeType === MEMBER_ACCESS);
  return access && evaluator.getType(access.d.leftExpr);
}

const added = new WeakMap();

/** The attributes that the script gives a value or asks for with `hasattr`; `isOpen`: it sets any. */
function addedNames(tree) {
  if (!added.has(tree)) {
    const names = new Set();
    let isOpen = false;
    for (const node of nodesOf(tree)) {
      const { nodeType, d } = node;
      if (nodeType === MEMBER_ACCESS && isTarget(node)) names.add(d.member.d.value);
      if (nodeType === MEMBER_ACCESS && d.member.d.value === "__dict__") isOpen = true;
      if (nodeType === CALL && d.leftExpr.d.value === "hasattr")
        names.add(textOf(d.args[1]?.d.valueExpr));
      if (nodeType === CALL && d.leftExpr.d.value === "setattr") isOpen = true;
    }
    added.set(tree, { names, isOpen });
  }
  return added.get(tree);
}
