import { types } from "glovebox:checker-core";
import { functionOf, isTool, membersOf, parameterType } from "../shapes.js";
import { argumentAround, callAround } from "../tree.js";

const MISMATCH = /cannot be assigned to parameter "(\w+)"/;

/** An object of a protocol of the script's own: that it has what is asked for is enough. */
export function ownProtocol({ rule, message, node, evaluator }) {
  const name = rule === "reportArgumentType" && MISMATCH.exec(message)?.[1];
  if (!name || /is not present/.test(message)) return undefined;
  const call = callAround(argumentAround(node));
  const callee = call && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  if (!fn || isTool(fn) || !/\.py$/.test(String(fn.shared.declaration?.uri))) return undefined;
  const expected = parameterType(fn, name);
  return expected && membersOf(expected).some(isProtocol) ? "none" : undefined;
}

const isProtocol = (type) => types.isClass(type) && types.ClassType.isProtocolClass(type);
