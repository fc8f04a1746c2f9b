import { INDEX, MEMBER_ACCESS } from "../script/node-kinds.js";
import { hasMember, isBuiltIn, membersOf } from "../script/shapes.js";
import { argumentAround, around, callAround } from "../script/tree.js";

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

/** These take several at once: that it is several must be true. */
const TAKING_ALL = new Set(["extend", "extendleft", "update"]);

/** A list of numbers takes a text too, and `[None] * 3` anything: nobody declared what it holds. */
export function mixedContainer({ rule, message, node, evaluator, doubts }) {
  if (rule !== "reportArgumentType" && rule !== "reportCallIssue") return undefined;
  const owner = /"__setitem__"/.test(message) ? itemOwner(node) : methodOwner(node, evaluator);
  const type = owner && evaluator.getType(owner);
  if (!type || !isBuiltIn(type, ...CONTAINERS)) return undefined;
  doubts.doubt(owner);
  return "none";
}

const itemOwner = (node) => around(node, ({ nodeType }) => nodeType === INDEX)?.d.leftExpr;

function methodOwner(node, evaluator) {
  const callee = callAround(node)?.d.leftExpr;
  if (callee?.nodeType !== MEMBER_ACCESS) return undefined;
  const method = callee.d.member.d.value;
  const isTaking =
    TAKING.has(method) || (TAKING_ALL.has(method) && isIterable(argumentAround(node), evaluator));
  return isTaking ? callee.d.leftExpr : undefined;
}

function isIterable(argument, evaluator) {
  const given = argument && evaluator.getType(argument.d.valueExpr);
  return Boolean(given) && membersOf(given).every((each) => hasMember(each, "__iter__"));
}
