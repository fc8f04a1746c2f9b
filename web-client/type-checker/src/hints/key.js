import { INDEX } from "../script/node-kinds.js";
import { nearest } from "../script/nearest.js";
import {
  functionOf,
  isBuiltIn,
  isRow,
  keysOf,
  membersOf,
  parameterType,
} from "../script/shapes.js";
import { around, argumentAround, callAround } from "../script/tree.js";

const UNKNOWN = /"([^"]*)" is (?:not a defined key in|an undefined item in type) "(\w+)"/;
const MISSING = /"([^"]*)" is required in "(\w+)"/;
const PARAMETER = /to parameter "(\w+)"/;
const MOST_KEYS = 20;

/** The key that was meant, and which there are. */
export function key({ message, node, evaluator, text, row: known }) {
  const [, wrong, name] = UNKNOWN.exec(message) ?? MISSING.exec(message) ?? [];
  const row = wrong !== undefined && (known ?? rowOf(name, message, node, evaluator));
  if (!row) return undefined;
  const members = keysOf(row, evaluator);
  const keys = members.map((each) => each.name);
  const meant = UNKNOWN.test(message) && nearest(wrong, keys);
  if (!meant && isAText(members)) return inTheText(keys[0], node, text);
  const listed = keys.slice(0, MOST_KEYS).join(", ") + (keys.length > MOST_KEYS ? ", …" : "");
  return `${meant ? `did you mean "${meant}"? ` : ""}its keys are ${listed}`;
}

/** Whether a result has nothing but one text, as of servers that know no other way. */
const isAText = (members) => members.length === 1 && isBuiltIn(members[0].type, "str");

function inTheText(key, node, text) {
  const owner = around(node, ({ nodeType }) => nodeType === INDEX)?.d.leftExpr;
  const words = owner ? text.slice(owner.start, owner.start + owner.length) : "";
  const value = `${/^[\w.]+$/.test(words) ? words : "row"}["${key}"]`;
  return `its only key is ${key}, a text that may hold it: print(${value}) to see, and if it is JSON, json.loads(${value}) gives its value`;
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
