import { INDEX } from "../node-kinds.js";
import { around, below, isTarget, keyOf } from "../tree.js";

const UNKNOWN_KEY = /"([^"]*)" is not a defined key in "/;

/** A row that a tool gave is a dict: the script may put more into it, and read that again. */
export function enrichedRow({ message, node, tree }) {
  const key = UNKNOWN_KEY.exec(message)?.[1];
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  if (key === undefined || !index) return undefined;
  return addedKeys(tree).has(key) ? "none" : undefined;
}

const added = new WeakMap();

/** The keys that the script itself gives a value somewhere. */
function addedKeys(tree) {
  if (!added.has(tree)) {
    const keys = new Set();
    for (const node of below(tree)) {
      const key = keyOf(node);
      if (key !== undefined && isTarget(node)) keys.add(key);
    }
    added.set(tree, keys);
  }
  return added.get(tree);
}
