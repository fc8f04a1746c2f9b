import { types } from "glovebox:checker-core";
import { argumentAround, callAround, calleeName } from "../tree.js";

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
  const name = calleeName(call.d.leftExpr);
  const text = result
    ? `signature: await ${name}${parameters} -> ${result}`
    : `signature: ${name}${printed}`;
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
