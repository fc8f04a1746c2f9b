import { INDEX, MEMBER_ACCESS } from "../node-kinds.js";
import { isBuiltIn } from "../shapes.js";
import { around, callAround } from "../tree.js";

const CONTAINERS = ["list", "dict", "set", "deque", "defaultdict", "OrderedDict", "Counter"];
const TAKING = new Set([
  "add",
  "append",
  "appendleft",
  "count",
  "discard",
  "index",
  "insert",
  "remove",
  "setdefault",
]);

/** A list of numbers takes a text too, and `[None] * 3` anything: nobody declared what it holds. */
export function mixedContainer({ rule, message, node, evaluator, doubts }) {
  if (rule !== "reportArgumentType" && rule !== "reportCallIssue") return undefined;
  const owner = /"__setitem__"/.test(message) ? itemOwner(node) : methodOwner(node);
  const type = owner && evaluator.getType(owner);
  if (!type || !isBuiltIn(type, ...CONTAINERS)) return undefined;
  doubts.doubt(owner);
  return "none";
}

const itemOwner = (node) => around(node, ({ nodeType }) => nodeType === INDEX)?.d.leftExpr;

function methodOwner(node) {
  const callee = callAround(node)?.d.leftExpr;
  const isTaking = callee?.nodeType === MEMBER_ACCESS && TAKING.has(callee.d.member.d.value);
  return isTaking ? callee.d.leftExpr : undefined;
}
