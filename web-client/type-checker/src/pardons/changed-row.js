import { INDEX } from "../script/node-kinds.js";
import { around } from "../script/tree.js";

const CHANGED = /^Could not assign item in TypedDict/;
const UNKNOWN_KEY = /is not a defined key in/;

/** A row that a tool gave is a dict: the script may put something else where a text was. */
export function changedRow({ message, node, doubts }) {
  if (!CHANGED.test(message) || UNKNOWN_KEY.test(message)) return undefined;
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  if (!index) return undefined;
  doubts.doubt(index);
  return "none";
}
