import { INDEX } from "../node-kinds.js";
import { nearest } from "../nearest.js";
import { functionOf, isRow, keysOf, membersOf, parameterType } from "../shapes.js";
import { around, argumentAround, callAround } from "../tree.js";

const UNKNOWN = /"([^"]*)" is (?:not a defined key in|an undefined item in type) "(\w+)"/;
const MISSING = /"([^"]*)" is required in "(\w+)"/;
const PARAMETER = /to parameter "(\w+)"/;
const MOST_KEYS = 20;

/** The key that was meant, and which there are. */
export function key({ message, node, evaluator, row: known }) {
  const [, wrong, name] = UNKNOWN.exec(message) ?? MISSING.exec(message) ?? [];
  const row = wrong !== undefined && (known ?? rowOf(name, message, node, evaluator));
  if (!row) return undefined;
  const keys = keysOf(row, evaluator).map((each) => each.name);
  const meant = UNKNOWN.test(message) && nearest(wrong, keys);
  const listed = keys.slice(0, MOST_KEYS).join(", ") + (keys.length > MOST_KEYS ? ", …" : "");
  return `${meant ? `did you mean "${meant}"? ` : ""}its keys are ${listed}`;
}

function rowOf(name, message, node, evaluator) {
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  const read = index && evaluator.getType(index.d.leftExpr);
  const types = read ? [read] : expectedTypes(message, node, evaluator);
  return types
    .flatMap((type) => rowsIn(type, 0))
    .find((row) => (row.aliasName ?? row.shared.name) === name);
}

function expectedTypes(message, node, evaluator) {
  const argument = argumentAround(node);
  const callee = argument && evaluator.getType(callAround(argument).d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  const expected = fn && parameterType(fn, PARAMETER.exec(message)?.[1]);
  return expected ? [expected] : [];
}

/** The rows in a type and in what it holds. */
function rowsIn(type, depth) {
  if (depth > 4) return [];
  return membersOf(type).flatMap((member) =>
    isRow(member)
      ? [member]
      : (member.priv?.typeArgs ?? []).flatMap((arg) => rowsIn(arg, depth + 1)),
  );
}
