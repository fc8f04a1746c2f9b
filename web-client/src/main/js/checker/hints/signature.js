import { types } from "glovebox:checker-core";
import { MEMBER_ACCESS, NAME } from "../node-kinds.js";
import { argumentAround, callAround } from "../tree.js";

const UNKNOWN = /: Unknown(?=[,)])| -> Unknown$/g;
const MOST_LETTERS = 600;
const COROUTINE = /^(.*) -> CoroutineType\[Any, Any, (.*)\]$/;

/** How the function that was called wrongly is called. */
export function signature({ rule, node, evaluator }) {
  if (rule !== "reportCallIssue" && rule !== "reportArgumentType") return undefined;
  const call = callAround(rule === "reportArgumentType" ? argumentAround(node) : node);
  const callee = call && evaluator.getType(call.d.leftExpr);
  if (!callee || !types.isFunction(callee)) return undefined;
  const printed = evaluator.printType(callee).replaceAll(UNKNOWN, "");
  const [, parameters, result] = COROUTINE.exec(printed) ?? [];
  const name = spelled(call.d.leftExpr);
  const text = result
    ? `signature: await ${name}${parameters} -> ${result}`
    : `signature: ${name}${printed}`;
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function spelled(callee) {
  if (callee.nodeType === NAME) return callee.d.value;
  if (callee.nodeType !== MEMBER_ACCESS) return "";
  const owner = spelled(callee.d.leftExpr);
  return owner ? `${owner}.${callee.d.member.d.value}` : callee.d.member.d.value;
}
