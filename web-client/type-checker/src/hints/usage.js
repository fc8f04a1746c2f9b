import { INDEX, NUMBER, STRING_LIST } from "../script/node-kinds.js";
import { isBuiltIn, isNone, isRow, membersOf } from "../script/shapes.js";
import { around, callAround, calleeName } from "../script/tree.js";
import { keyNames, listIn, loopedRow } from "./envelope.js";

const OPERANDS = /^Operator "(.+?)" not supported for types "([^]*?)" and "([^]*?)"(?:\n|$)/;
const TIMES = ["datetime", "date"];

/** What is right for a habit that comes from elsewhere. */
export function usage(finding) {
  return indexOf(finding) ?? summed(finding) ?? mixed(finding);
}

/** `rows["name"]` of a list, `rows[n / 2]`, `text["id"]`. */
function indexOf({ message, node, evaluator }) {
  if (!/"__getitem__"|is not a string literal/.test(message)) return undefined;
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  const owner = index && evaluator.getType(index.d.leftExpr);
  const key = index?.d.items[0]?.d.valueExpr;
  if (!owner || !key) return undefined;
  const isAll = (test) => membersOf(owner).every((each) => isNone(each) || test(each));
  if (isAll(isRow)) return listIn(owner, evaluator) ?? `its keys are ${keyNames(owner, evaluator)}`;
  if (loopedRow(index.d.leftExpr, evaluator)) return undefined;
  const isByText = key.nodeType === STRING_LIST || isOfType(key, "str", evaluator);
  if (isByText && isAll((each) => isBuiltIn(each, "str")))
    return "it is text: if it is JSON, json.loads(text) gives the value";
  if (isByText && isAll((each) => isBuiltIn(each, "list")))
    return "it is a list: loop over it, or take one item by its number, as in rows[0]";
  if (isAll((each) => isBuiltIn(each, "dict"))) return undefined;
  const isFraction = key.nodeType !== NUMBER && isOfType(key, "float", evaluator);
  return isFraction ? "an index is a whole number: divide with //" : undefined;
}

const isOfType = (node, name, evaluator) =>
  membersOf(evaluator.getType(node) ?? []).some((each) => isBuiltIn(each, name));

/** `sum(await price(x) for x in xs)`. */
function summed({ message, node }) {
  const name =
    /"AsyncGenerator\[/.test(message) && calleeName(callAround(node)?.d.leftExpr ?? node);
  return name ? `put brackets around it, so that it is a list: ${name}([await ...])` : undefined;
}

/** `"total: " + 5`, and `date.today() - row["date"]`. */
function mixed({ message }) {
  const [, operator, ...types] = OPERANDS.exec(message) ?? [];
  if (!operator) return undefined;
  const [left, right] = types.map(kindOf);
  const time = TIMES.find((name) => left === name || right === name);
  if (time && (left === "text" || right === "text"))
    return `make a ${time} of the text: ${time}.fromisoformat(text)`;
  if (operator === "-" && left === "text" && right === "text")
    return "they are texts: make dates or numbers of them first, as with date.fromisoformat(text) or float(text)";
  const isTextAndNumber = [left, right].includes("text") && [left, right].includes("number");
  if (!isTextAndNumber) return undefined;
  return operator === "+" && left === "text"
    ? 'put it into a text with f"…{x}", or make a text of it: str(x)'
    : "make a number of the text: int(text) or float(text)";
}

function kindOf(type) {
  const bare = type.replace(/^Literal\[(.*)\]$/s, "$1");
  if (/^(str|['"].*)$/s.test(bare)) return "text";
  return /^(int|float|-?\d+)$/.test(bare) ? "number" : bare;
}
