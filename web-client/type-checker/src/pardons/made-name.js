import { CALL, NAME } from "../script/node-kinds.js";
import { keysWhere } from "../script/tested.js";

const MAKING = ["exec", "globals", "vars", "locals"];

/** A name that the script may have made with `exec` or `globals()[...]`. */
export function madeName({ rule, tree }) {
  if (rule !== "reportUndefinedVariable") return undefined;
  return making(tree).size > 0 ? "warning" : undefined;
}

const making = keysWhere(({ nodeType, d }) => {
  const name = nodeType === CALL && d.leftExpr.nodeType === NAME ? d.leftExpr.d.value : undefined;
  return MAKING.includes(name) ? name : undefined;
});
