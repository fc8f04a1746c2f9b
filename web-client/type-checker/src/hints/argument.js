import { nearest } from "../script/nearest.js";
import { DICTIONARY } from "../script/node-kinds.js";
import { functionOf, isTool, parametersOf } from "../script/shapes.js";
import { argumentAround, callAround, calleeName, textOf } from "../script/tree.js";

const UNKNOWN = /^No parameter named "(\w+)"/;

/** The parameter that was meant. */
export function missingArgument({ message, node, evaluator }) {
  const wrong = UNKNOWN.exec(message)?.[1];
  const call = wrong && callAround(node);
  const callee = call && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  const meant = fn && nearest(wrong, parametersOf(fn));
  return meant && `did you mean "${meant}"?`;
}

/** `find({"name": "Reid"})`, as other languages give arguments by name. */
export function keysAsArguments({ rule, node, evaluator }) {
  if (rule !== "reportCallIssue" && rule !== "reportArgumentType") return undefined;
  const call = callAround(rule === "reportArgumentType" ? argumentAround(node) : node);
  const [only, ...others] = call?.d.args ?? [];
  if (!only || only.d.name || others.length > 0) return undefined;
  const keys = keysWritten(only.d.valueExpr);
  const callee = keys.length > 0 && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  if (!fn || !isTool(fn) || !keys.every((key) => parametersOf(fn).includes(key))) return undefined;
  const named = keys.map((key) => `${key}=...`).join(", ");
  return `give its keys as arguments: ${calleeName(call.d.leftExpr)}(${named})`;
}

const keysWritten = ({ nodeType, d }) =>
  nodeType === DICTIONARY ? d.items.map((item) => textOf(item.d.keyExpr)) : [];
