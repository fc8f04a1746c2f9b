import * as kind from "../script/node-kinds.js";
import { isBuiltIn, isRow, keysOf, membersOf } from "../script/shapes.js";
import { accessedObject, around, below, callAround } from "../script/tree.js";

const MOST_KEYS = 20;
const OF_TEXT = /"__getitem__"|^Cannot access attribute "\w+" for class "str"/;

/** `for row in result`, where the result is a dict that has the rows in one of its keys. */
export function keyOfLoop({ message, node, evaluator }) {
  if (!OF_TEXT.test(message)) return undefined;
  const index = around(node, ({ nodeType }) => nodeType === kind.INDEX);
  const read = /"__getitem__"/.test(message) ? index?.d.leftExpr : accessedObject(node);
  const row = read && loopedRow(read, evaluator);
  if (!row) return undefined;
  return `looping over a dict gives its keys: ${listIn(row, evaluator) ?? keyNames(row, evaluator)}`;
}

/** Where the list is that a script takes a dict for, if there is one. */
export function listIn(row, evaluator) {
  const lists = keysIn(row, evaluator).filter(({ type }) =>
    membersOf(type).some((each) => isBuiltIn(each, "list")),
  );
  return lists.length === 1 ? `the list is in ["${lists[0].name}"]` : undefined;
}

export const keyNames = (row, evaluator) =>
  keysIn(row, evaluator)
    .slice(0, MOST_KEYS)
    .map(({ name }) => name)
    .join(", ");

const keysIn = (row, evaluator) => membersOf(row).flatMap((each) => keysOf(each, evaluator));

/** The row whose keys a name goes through, if it does. */
export function loopedRow(name, evaluator) {
  if (name.nodeType !== kind.NAME) return undefined;
  const { decls } = evaluator.getDeclInfoForNameNode(name) ?? { decls: [] };
  return decls
    .flatMap(({ node }) => (node ? sourcesOf(node) : []))
    .map((source) => evaluator.getType(source))
    .find((type) => type && membersOf(type).every(isRow));
}

/** What a name of a loop, or of a function that is given to `map` or `sorted`, is taken out of. */
function sourcesOf(node) {
  const loop = around(node, ({ nodeType }) => LOOPS.includes(nodeType));
  if (loop?.nodeType === kind.LAMBDA)
    return node.nodeType === kind.PARAMETER ? argumentsOf(callAround(loop)) : [];
  const isTaken = loop && below(loop.d.targetExpr).includes(node);
  return isTaken ? [loop.d.iterableExpr, ...argumentsOf(loop.d.iterableExpr)] : [];
}

const LOOPS = [kind.FOR, kind.COMPREHENSION_FOR, kind.LAMBDA];

const argumentsOf = (call) =>
  call?.nodeType === kind.CALL ? call.d.args.map(({ d }) => d.valueExpr) : [];
