import { addedKeys } from "../added-keys.js";
import { nearest } from "../nearest.js";
import * as kind from "../node-kinds.js";
import { keysOf } from "../shapes.js";
import { around, askedKey, below, isTarget, keyOf, nodesOf } from "../tree.js";
import { RowFlow } from "./row-flow.js";
import { isOpen, valueOf } from "./values.js";

/**
 * The keys that a script reads of rows which do not declare them, where pyright does not tell: of rows
 * that it lost sight of, and in `row.get("key")`, if another key of the row is so like it that it was
 * meant. Each is `{ key, node, row }`.
 */
export function unknownKeys({ parsed: { parseTree } }, { evaluator }) {
  const nodes = nodesOf(parseTree);
  const reads = nodes.map(readOf).filter(Boolean);
  const flow = new RowFlow(nodes, evaluator);
  const unknown = reads
    .map((read) => ({ ...read, row: rowWithout(read, flow, evaluator) }))
    .filter(({ row, key }) => row && !addedKeys(parseTree).has(key));
  return unknown.length > 0 && nodes.some((node) => isAnyKeyOfRow(node, flow)) ? [] : unknown;
}

/** `row["key"]` or `row.get("key")`: what is read of what, and the node of the key. */
function readOf(node) {
  const key = keyOf(node);
  if (key !== undefined) {
    const { leftExpr, items } = node.d;
    return isTarget(node) ? undefined : { key, owner: leftExpr, node: items[0].d.valueExpr };
  }
  const asked = askedKey(node);
  if (asked === undefined) return undefined;
  const { leftExpr, args } = node.d;
  return { key: asked, owner: leftExpr.d.leftExpr, node: args[0].d.valueExpr, isAsked: true };
}

/** The row that has no such key, if it is sure to be one. */
function rowWithout({ key, owner, node, isAsked }, flow, evaluator) {
  if (!isAsked && !isOpen(valueOf(evaluator.getType(owner)))) return undefined;
  const value = flow.of(owner);
  if (value.kind !== "row") return undefined;
  const keys = value.rows.map((row) => keysOf(row, evaluator).map(({ name }) => name));
  if (keys.some((each) => each.includes(key))) return undefined;
  return isAsked && !keys.every((each) => isMistaken(key, each, node)) ? undefined : value.rows[0];
}

/** Another key was meant, and is not tried beside it: `row.get("a") or row.get("b")`. */
function isMistaken(key, keys, node) {
  const meant = nearest(key, keys);
  const statement = around(node, ({ parent }) => parent?.nodeType === kind.STATEMENT_LIST);
  const reads = statement ? below(statement).map(readOf) : [];
  return Boolean(meant) && !reads.some((read) => read?.key === meant);
}

/** `row[name] = value`: it may have any key then. */
function isAnyKeyOfRow(node, flow) {
  const isOpenKey = node.nodeType === kind.INDEX && isTarget(node) && keyOf(node) === undefined;
  return isOpenKey && flow.of(node.d.leftExpr).kind === "row";
}
