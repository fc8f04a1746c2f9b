import { isAddedKey } from "../script/added-keys.js";
import { INDEX } from "../script/node-kinds.js";
import { around } from "../script/tree.js";

const UNKNOWN_KEY = /"([^"]*)" is not a defined key in "/;

/** A row that a tool gave is a dict: the script may put more into it, and read that again. */
export function enrichedRow({ message, node, tree }) {
  const key = UNKNOWN_KEY.exec(message)?.[1];
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  if (key === undefined || !index) return undefined;
  return isAddedKey(key, tree) ? "none" : undefined;
}
