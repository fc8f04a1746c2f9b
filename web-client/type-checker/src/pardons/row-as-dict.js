import { MEMBER_ACCESS } from "../script/node-kinds.js";
import { isRow } from "../script/shapes.js";
import { around, callAround } from "../script/tree.js";

const CHANGING = new Set(["pop", "popitem", "update", "setdefault", "clear", "fromkeys"]);

/** A TypedDict cannot be changed key by key as a dict can; what a tool gives is a dict. */
export function rowAsDict({ rule, message, node, evaluator }) {
  if (/^Could not delete item in TypedDict/.test(message)) return "none";
  if (!/^report(AttributeAccess|Call)Issue$|^reportArgumentType$/.test(rule ?? ""))
    return undefined;
  const access =
    around(node, ({ nodeType }) => nodeType === MEMBER_ACCESS) ?? callAround(node)?.d.leftExpr;
  if (access?.nodeType !== MEMBER_ACCESS || !CHANGING.has(access.d.member.d.value))
    return undefined;
  const owner = evaluator.getType(access.d.leftExpr);
  return owner && isRow(owner) ? "none" : undefined;
}
