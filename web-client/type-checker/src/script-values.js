import { types } from "glovebox:checker-core";
import * as kind from "./node-kinds.js";
import { membersOf } from "./shapes.js";
import { around, nodesOf } from "./tree.js";

const COROUTINES = ["Coroutine", "CoroutineType"];
const DEEPEST = 4;

/** The expressions that a script gives as its value and that hold a call that was not awaited. */
export const unawaitedValues = ({ parsed }, { evaluator }) =>
  valuesOf(parsed.parseTree)
    .flatMap(partsOf)
    .filter((value) => holdsCall(evaluator.getType(value), 0));

/** What is returned at the top, and the last expression; a bare call there is told by pyright. */
function valuesOf(tree) {
  const returned = nodesOf(tree)
    .filter(({ nodeType, d }) => nodeType === kind.RETURN && d.expr)
    .filter((node) => !around(node, ({ nodeType }) => nodeType === kind.FUNCTION))
    .map(({ d }) => d.expr);
  const last = tree.d.statements.at(-1)?.d.statements?.at(-1);
  const isCall = last?.nodeType === kind.CALL;
  return last && kind.EXPRESSIONS.has(last.nodeType) && !isCall ? [...returned, last] : returned;
}

/** What is written out is looked at one by one. */
function partsOf(value) {
  const { nodeType, d } = value;
  if (nodeType === kind.DICTIONARY) {
    return d.items.flatMap((item) =>
      item.nodeType === kind.DICTIONARY_ENTRY ? partsOf(item.d.valueExpr) : [],
    );
  }
  if (nodeType === kind.COMPREHENSION) return partsOf(d.expr);
  return nodeType === kind.LIST || nodeType === kind.TUPLE ? d.items.flatMap(partsOf) : [value];
}

function holdsCall(type, depth) {
  if (!type || depth > DEEPEST) return false;
  return membersOf(type).some(
    (member) =>
      types.isClass(member) &&
      (COROUTINES.includes(member.shared.name) ||
        (member.priv.tupleTypeArgs?.map((each) => each.type) ?? member.priv.typeArgs ?? []).some(
          (held) => holdsCall(held, depth + 1),
        )),
  );
}
