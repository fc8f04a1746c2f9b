import { isAddedKey, writtenKeys } from "../script/added-keys.js";
import { nearest } from "../script/nearest.js";
import * as kind from "../script/node-kinds.js";
import { keysOf } from "../script/shapes.js";
import { around, below, isTarget, keyGivenTo, keyOf, nodesOf, soughtKey } from "../script/tree.js";
import { heldAgainst, keyOfEntry } from "./patterns.js";
import { RowFlow } from "./row-flow.js";
import { isOpen, valueOf } from "./values.js";

/**
 * The keys that a script reads of rows which do not declare them, where pyright does not tell: of rows
 * that it lost sight of, and in `row.get("key")`, `row.pop("key")`, `"key" in row` and `case {"key": …}`, if another
 * key of the row is so like it that it was meant. Each is `{ key, node, row }`.
 */
export function unknownKeys({ parsed: { parseTree } }, { evaluator }) {
  const nodes = nodesOf(parseTree);
  const reads = nodes.map(readOf).filter(Boolean);
  const flow = new RowFlow(nodes, evaluator);
  const isOwn = (key, isSought) =>
    isSought ? writtenKeys(parseTree).has(key) : isAddedKey(key, parseTree);
  const unknown = reads
    .map((read) => ({ ...read, row: rowWithout(read, reads, flow, evaluator) }))
    .filter(({ row, key, isSought }) => row && !isOwn(key, isSought));
  return unknown.length > 0 && nodes.some((node) => isAnyKeyOfRow(node, flow)) ? [] : unknown;
}

const ASKING = ["get", "pop"];

/** `row["key"]`, `row.get("key")` and the like: what is read of what, and the node of the key. */
function readOf(node) {
  const key = keyOf(node);
  if (key !== undefined) {
    const { leftExpr, items } = node.d;
    return isTarget(node) ? undefined : { key, owner: leftExpr, node: items[0].d.valueExpr };
  }
  const wanted = keyOfEntry(node);
  if (wanted !== undefined) {
    const { keyPattern } = node.d;
    return { key: wanted, pattern: node.parent, node: keyPattern, isAsked: true, isSought: true };
  }
  const { leftExpr, rightExpr, args } = node.d;
  const sought = soughtKey(node);
  if (sought !== undefined) {
    return { key: sought, owner: rightExpr, node: leftExpr, isAsked: true, isSought: true };
  }
  const asked = ASKING.map((method) => keyGivenTo(method, node)).find(Boolean);
  if (asked === undefined) return undefined;
  return { key: asked, owner: leftExpr.d.leftExpr, node: args[0].d.valueExpr, isAsked: true };
}

/** The row that has no such key, if it is sure to be one. */
function rowWithout(read, reads, flow, evaluator) {
  const { key, owner, pattern, isAsked } = read;
  if (!isAsked && !isOpen(valueOf(evaluator.getType(owner)))) return undefined;
  const value = pattern ? heldAgainst(pattern, flow) : flow.of(owner);
  if (value.kind !== "row") return undefined;
  const keys = value.rows.map((row) => keysOf(row, evaluator).map(({ name }) => name));
  if (keys.some((each) => each.includes(key))) return undefined;
  return isAsked && !keys.every((each) => isMistaken(read, each, reads))
    ? undefined
    : value.rows[0];
}

/**
 * Another key was meant, and is not tried beside it: `row.get("a") or row.get("b")`. A script that looks
 * whether a key is there may well read the other one in another branch.
 */
function isMistaken({ key, node, isSought }, keys, reads) {
  const meant = nearest(key, keys);
  if (!meant) return false;
  const beside = isSought ? reads : readsBeside(node);
  return !beside.some((read) => read.key === meant);
}

function readsBeside(node) {
  const statement = around(node, ({ parent }) => parent?.nodeType === kind.STATEMENT_LIST);
  return statement ? below(statement).map(readOf).filter(Boolean) : [];
}

/** `row[name] = value`: it may have any key then. */
function isAnyKeyOfRow(node, flow) {
  const isOpenKey = node.nodeType === kind.INDEX && isTarget(node) && keyOf(node) === undefined;
  return isOpenKey && flow.of(node.d.leftExpr).kind === "row";
}
