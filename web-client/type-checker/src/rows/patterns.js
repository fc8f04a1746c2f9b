/** What the patterns of `match` are held against. */
import * as kind from "../script/node-kinds.js";
import { textOf } from "../script/tree.js";
import { UNKNOWN } from "./values.js";

/** The key of one entry of a mapping, if it is written out. */
export const keyOfEntry = ({ nodeType, d }) =>
  nodeType === kind.PATTERN_ENTRY ? textOf(d.keyPattern.d.expr) : undefined;

/** The text that a pattern wants, if it is one. */
export const wantedText = ({ nodeType, d, parent }) =>
  nodeType === kind.PATTERN_LITERAL && parent.d.keyPattern === undefined
    ? textOf(d.expr)
    : undefined;

/** The value that a pattern is held against, as far as `flow` knows it. */
export function heldAgainst(pattern, flow) {
  const { parent } = pattern;
  switch (parent.nodeType) {
    case kind.CASE:
      return flow.of(parent.parent.d.expr);
    case kind.PATTERN_AS:
      return heldAgainst(parent, flow);
    case kind.PATTERN_ENTRY: {
      const row = heldAgainst(parent.parent, flow);
      return row.kind === "row" ? flow.ofKey(row, keyOfEntry(parent)) : UNKNOWN;
    }
    case kind.PATTERN_SEQUENCE:
      return itemAgainst(pattern, heldAgainst(parent, flow));
    default:
      return UNKNOWN;
  }
}

function itemAgainst(pattern, value) {
  const { entries, starEntryIndex } = pattern.parent.d;
  if (value.kind === "many") return value.item;
  return value.kind === "tuple" && starEntryIndex === undefined
    ? (value.items[entries.indexOf(pattern)] ?? UNKNOWN)
    : UNKNOWN;
}

/**
 * The same as types of pyright's, with the node that says in the script what is meant: what is matched, or the
 * key of it. Nothing where it is not known.
 */
export function typesAgainst(pattern, flow, evaluator) {
  const { parent } = pattern;
  if (parent.nodeType === kind.PATTERN_AS) return typesAgainst(parent, flow, evaluator);
  if (parent.nodeType === kind.CASE) {
    const { expr } = parent.parent.d;
    return { subject: expr, types: [evaluator.getType(expr)] };
  }
  const key = keyOfEntry(parent);
  const row = key === undefined ? UNKNOWN : heldAgainst(parent.parent, flow);
  return row.kind === "row"
    ? { subject: parent.d.keyPattern, types: flow.typesOfKey(row, key) }
    : undefined;
}
