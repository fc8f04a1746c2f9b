import { types } from "glovebox:checker-core";
import { keysAsArguments } from "./argument.js";
import { isOfLiteral } from "./literal.js";
import { usage } from "./usage.js";
import { withoutUnknown } from "../script/plain-types.js";
import { isOfPython } from "../script/shapes.js";
import { argumentAround, callAround, calleeName } from "../script/tree.js";

const UNKNOWN = /: Unknown(?=[,)])| -> Unknown$/g;
/** Of a function of Python: `_T@gather`, and protocols. What is wrong says the message. */
const FOR_NOBODY = /@|\b(Supports\w+|Sized|Iterable|Iterator|\w*Buffer|ConvertibleTo\w+)\b/;
const MOST_LETTERS = 600;
const COROUTINE = /^(.*) -> CoroutineType\[Any, Any, (.*)\]$/;

/** How the function that was called wrongly is called. */
export function signature(finding) {
  const { rule, node, evaluator } = finding;
  if (rule !== "reportCallIssue" && rule !== "reportArgumentType") return undefined;
  if (isOfLiteral(finding) || usage(finding) || keysAsArguments(finding)) return undefined;
  const call = callAround(rule === "reportArgumentType" ? argumentAround(node) : node);
  const callee = call && evaluator.getType(call.d.leftExpr);
  if (!callee || !types.isFunction(callee)) return undefined;
  const printed = withoutUnknown(evaluator.printType(callee).replaceAll(UNKNOWN, ""));
  if (FOR_NOBODY.test(printed) && isOfPython(callee, evaluator)) return undefined;
  const [, parameters, result] = COROUTINE.exec(printed) ?? [];
  const name = calleeName(call.d.leftExpr);
  const text = result
    ? `signature: await ${name}${parameters} -> ${result}`
    : `signature: ${name}${printed}`;
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
