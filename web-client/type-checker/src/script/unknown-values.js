import { nearest } from "./nearest.js";
import * as kind from "./node-kinds.js";
import { isNone, membersOf } from "./shapes.js";
import { nodesOf, textOf } from "./tree.js";

/** A shorter word is near to too many. */
const SHORTEST = 4;

/**
 * The texts with which a script compares what is declared to be one of a few others, if one of those is so like it
 * that it was meant, and is compared nowhere: the comparison would be false for ever, in silence. Each is
 * `{ node, text, subject, allowed, meant }`.
 */
export function unknownValues({ parsed: { parseTree } }, { evaluator }) {
  const compared = nodesOf(parseTree).flatMap(comparisonsAt);
  if (compared.length === 0) return [];
  const texts = new Set(compared.map(({ text }) => text));
  return compared
    .map((each) => ({ ...each, allowed: textsOf(evaluator.getType(each.subject)) }))
    .filter(({ text, allowed }) => allowed.length > 1 && !allowed.includes(text))
    .map((each) => ({ ...each, meant: meantBy(each) }))
    .filter(({ meant }) => meant !== undefined && !texts.has(meant));
}

/** `row["state"] == "opne"`, and each of `row["state"] in ("opne", "closed")`. */
function comparisonsAt({ nodeType, d }) {
  if (nodeType !== kind.BINARY_OPERATION) return [];
  const { operator, leftExpr, rightExpr } = d;
  const texts = kind.EQUALITY.has(operator)
    ? [rightExpr]
    : kind.MEMBERSHIP.has(operator) && LISTS.has(rightExpr.nodeType)
      ? rightExpr.d.items
      : [];
  return texts
    .map((node) => ({ node, text: textOf(node), subject: leftExpr }))
    .filter(({ text }) => text !== undefined);
}

const LISTS = new Set([kind.LIST, kind.TUPLE, kind.SET]);

/** What a value of that type may be, where it is one of some texts; None beside them does not count. */
function textsOf(type) {
  const members = type ? membersOf(type).filter((each) => !isNone(each)) : [];
  const texts = members.map(({ priv }) => priv?.literalValue);
  return texts.every((each) => typeof each === "string") ? texts : [];
}

function meantBy({ text, allowed }) {
  const same = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
  return same ?? (text.length < SHORTEST ? undefined : nearest(text, allowed));
}
