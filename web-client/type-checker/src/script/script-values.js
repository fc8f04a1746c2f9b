import { types } from "glovebox:checker-core";
import * as kind from "./node-kinds.js";
import { membersOf } from "./shapes.js";
import { around, calleeName, nodesOf } from "./tree.js";

const COROUTINES = ["Coroutine", "CoroutineType"];
const DEEPEST = 4;

/** What makes a text of whatever it is given. */
const WRITING = ["print", "str", "repr", "format", "json.dumps"];

/** What holds a call that was not awaited where only its result can be meant: `{ node, message }`. */
export function unawaited({ parsed }, { evaluator }) {
  const tree = parsed.parseTree;
  const nodes = nodesOf(tree);
  const among = (values, message) =>
    values
      .flatMap(partsOf)
      .filter((value) => holdsCall(evaluator.getType(value), 0))
      .map((node) => ({ node, message }));
  return [
    ...among(valuesOf(tree), "The value is a call that was not awaited"),
    ...among(nodes.flatMap(writtenBy), "What is written here is a call that was not awaited"),
    ...among(neverRead(nodes), "This is a call that was not awaited, and nothing reads it"),
  ];
}

/** What is printed, or made part of a text. */
function writtenBy({ nodeType, d }) {
  if (nodeType === kind.FORMAT_STRING) return d.fieldExprs;
  const isWriting = nodeType === kind.CALL && WRITING.includes(calleeName(d.leftExpr));
  return isWriting ? d.args.map(({ d: { valueExpr } }) => valueExpr) : [];
}

/** Calls that a name is given, which stands nowhere else. */
function neverRead(nodes) {
  const given = nodes.filter(
    ({ nodeType, d }) =>
      nodeType === kind.ASSIGNMENT &&
      d.leftExpr.nodeType === kind.NAME &&
      d.rightExpr.nodeType === kind.CALL,
  );
  if (given.length === 0) return [];
  const times = new Map();
  for (const { nodeType, d } of nodes)
    if (nodeType === kind.NAME) times.set(d.value, (times.get(d.value) ?? 0) + 1);
  return given.filter(({ d }) => times.get(d.leftExpr.d.value) === 1).map(({ d }) => d.rightExpr);
}

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
