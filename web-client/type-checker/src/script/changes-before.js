import * as kind from "./node-kinds.js";
import { around, below, callAround, nodesOf } from "./tree.js";

const REPEATED = [kind.FOR, kind.WHILE, kind.COMPREHENSION];

/**
 * Whether a script may have changed something when it comes to this node: what it calls for that stands before it,
 * or in the same loop. Of what is in a function nobody knows when it runs. `changing` has what may change something,
 * or is undefined where nobody knows.
 */
export function changesBefore({ changing, node, tree }) {
  if (!changing) return true;
  if (changing.length === 0) return false;
  if (around(node, isLater)) return true;
  return mentions(tree, changing).some((mention) => isBefore(mention, node));
}

/** A function, or a lambda that is not given to what calls it at once. */
const isLater = ({ nodeType, parent }) =>
  nodeType === kind.FUNCTION || (nodeType === kind.LAMBDA && parent?.nodeType !== kind.ARGUMENT);

function mentions(tree, changing) {
  const functions = new Set(changing.map((name) => name.slice(name.indexOf(".") + 1)));
  const namespaces = new Set(changing.map((name) => name.slice(0, name.indexOf("."))));
  const isOwner = (name) =>
    name.parent?.nodeType === kind.MEMBER_ACCESS && name.parent.d.leftExpr === name;
  return nodesOf(tree).filter(
    (node) =>
      node.nodeType === kind.NAME &&
      (functions.has(node.d.value) || (namespaces.has(node.d.value) && !isOwner(node))),
  );
}

function isBefore(mention, node) {
  if (loopsOf(node).some((loop) => isWithin(mention, loop))) return true;
  return mention.start < node.start && !isArgumentOf(node, mention);
}

/** The loops that come to the node again: what a loop goes through is looked at once. */
function loopsOf(node) {
  const loops = [];
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { nodeType, d } = inner.parent;
    if (REPEATED.includes(nodeType) && d.iterableExpr !== inner) loops.push(inner.parent);
  }
  return loops;
}

const isWithin = (node, { start, length }) => start <= node.start && node.start < start + length;

/** Arguments are there before the call is made. */
function isArgumentOf(node, mention) {
  const call = callAround(mention);
  return (
    call !== undefined &&
    below(call.d.leftExpr).includes(mention) &&
    call.d.args.some((argument) => isWithin(node, argument))
  );
}
