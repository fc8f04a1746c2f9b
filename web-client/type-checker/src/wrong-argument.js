import { INDEX, SLICE } from "./script/node-kinds.js";
import { given, taken } from "./script/plain-types.js";
import { isOfPython, isRow, membersOf } from "./script/shapes.js";
import { argumentAround, around, callAround, calledName } from "./script/tree.js";

/** What pyright says of an argument whose type does not fit. */
export const ARGUMENT =
  /^Argument of type "([^]*?)" cannot be assigned to parameter "(\w+)" of type "([^]*?)" in function "(\w+)"/;
/** What a subscript takes and gives are methods of the object before it. */
const OF_SUBSCRIPT = /^__(get|set|del)item__$/;

/** An argument of a kind that is not taken. */
export function wrongArgument([, type, parameter, wanted, name], finding) {
  if (OF_SUBSCRIPT.test(name)) return wrongKey(finding);
  const call = callAround(argumentAround(finding.node) ?? finding.node);
  const takes = taken(wanted);
  const who = whoTakes(parameter, call, finding);
  const detail = detailOf(finding.message, type);
  if (!takes) return `${who} does not take ${given(type)}`;
  if (detail) return `${who} takes ${takes}: ${detail}`;
  const [, member] = /^\s*"([a-zA-Z]\w*)" is not present$/m.exec(finding.message) ?? [];
  const without = member ? `, which has no "${member}"` : "";
  return `${who} takes ${takes}, but gets ${given(type)}${without}`;
}

/** Of what Python has itself nobody knows the names of parameters. */
function whoTakes(parameter, call, { evaluator }) {
  const callee = call && evaluator.getType(call.d.leftExpr);
  const name = calledName(call);
  const isNamed = !callee || !isOfPython(callee, evaluator);
  return isNamed ? `the parameter "${parameter}" of ${name}` : name;
}

/** What is wrong within an object or a list that was written out. */
function detailOf(message, type) {
  if (!/^(dict|list)\[/.test(type)) return undefined;
  const lines = message.split("\n").slice(1);
  const [missing] = /"[^"]*" is required in "\w+"/.exec(message) ?? [];
  if (missing) return missing;
  const [, unknown, row] = /"([^"]*)" is an undefined item in type "(\w+)"/.exec(message) ?? [];
  if (unknown !== undefined) return `"${unknown}" is not a key of "${row}"`;
  for (const line of lines) {
    const [, wrong, wanted] =
      /"(Literal\[[^]*?\])" is not assignable to (?:type )?"(.*)"$/.exec(line) ?? [];
    const takes = wrong && taken(wanted);
    if (takes) return `${given(wrong)} is not ${takes.replace(/, ([^,]*)$/, " or $1")}`;
  }
  return undefined;
}

/** `rows["name"]` of a list, `text["id"]`, `counts[1]` of a dict by names, `row[0]`. */
export function wrongKey({ node, evaluator }) {
  const subscript = around(node, ({ nodeType }) => nodeType === INDEX);
  const owner = subscript && evaluator.getType(subscript.d.leftExpr);
  const key = subscript?.d.items[0]?.d.valueExpr;
  if (!owner || !key) return undefined;
  const keyType = evaluator.getType(key);
  const isPart = key.nodeType === SLICE;
  const by = isPart ? "a slice" : keyType ? given(evaluator.printType(keyType)) : "that";
  if (membersOf(owner).every(isRow)) return `a dict is read by its keys, not by ${by}`;
  const what = given(evaluator.printType(owner));
  return /^(str|list|tuple|bytes|range)\b/.test(evaluator.printType(owner))
    ? `${what} is read by whole numbers, not by ${by}`
    : `${what} is not read by ${by}`;
}
