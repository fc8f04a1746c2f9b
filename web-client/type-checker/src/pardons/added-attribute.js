import { MEMBER_ACCESS } from "../node-kinds.js";
import { isTarget, nodesOf } from "../tree.js";

const UNKNOWN = /attribute "(\w+)" for class "(?!type\[)/;

/** An object of the script's own class takes any attribute that it is given. */
export function addedAttribute({ rule, message, tree }) {
  const name = rule === "reportAttributeAccessIssue" && UNKNOWN.exec(message)?.[1];
  return name && addedNames(tree).has(name) ? "none" : undefined;
}

const added = new WeakMap();

/** The attributes that the script gives a value somewhere. */
function addedNames(tree) {
  if (!added.has(tree)) {
    const names = new Set();
    for (const node of nodesOf(tree)) {
      if (node.nodeType === MEMBER_ACCESS && isTarget(node)) names.add(node.d.member.d.value);
    }
    added.set(tree, names);
  }
  return added.get(tree);
}
