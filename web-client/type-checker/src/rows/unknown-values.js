import { nearest } from "../script/nearest.js";
import * as kind from "../script/node-kinds.js";
import { isNone, membersOf } from "../script/shapes.js";
import { nodesOf, textOf } from "../script/tree.js";
import { typesAgainst, wantedText } from "./patterns.js";
import { RowFlow } from "./row-flow.js";

/** A shorter word is near to too many. */
const SHORTEST = 4;

/**
 * The texts with which a script compares what is declared to be one of a few others, if one of those is so like it
 * that it was meant, and is compared nowhere: the comparison would be false for ever, in silence. Each is
 * `{ node, text, subject, allowed, meant }`.
 */
export function unknownValues({ parsed: { parseTree } }, { evaluator }) {
  const nodes = nodesOf(parseTree);
  const compared = [...nodes.flatMap(comparisonsAt), ...matchesAmong(nodes, evaluator)];
  if (compared.length === 0) return [];
  const texts = new Set(compared.map(({ text }) => text));
  return compared
    .map((each) => ({ ...each, types: each.types ?? [evaluator.getType(each.subject)] }))
    .map((each) => ({ ...each, allowed: textsOf(each.types) }))
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

/** `case "opne":`, and the value of `case {"state": "opne"}:`. */
function matchesAmong(nodes, evaluator) {
  const patterns = nodes.filter((node) => wantedText(node) !== undefined);
  if (patterns.length === 0) return [];
  const flow = new RowFlow(nodes, evaluator);
  return patterns.flatMap((node) => {
    const against = typesAgainst(node, flow, evaluator);
    return against ? [{ node, text: wantedText(node), ...against }] : [];
  });
}

const LISTS = new Set([kind.LIST, kind.TUPLE, kind.SET]);

/** What a value of those types may be, where it is one of some texts; None beside them does not count. */
function textsOf(types) {
  if (types.includes(undefined)) return [];
  const members = types.flatMap(membersOf).filter((each) => !isNone(each));
  const texts = members.map(({ priv }) => priv?.literalValue);
  return texts.every((each) => typeof each === "string") ? texts : [];
}

function meantBy({ text, allowed }) {
  const same = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
  return same ?? (text.length < SHORTEST ? undefined : nearest(text, allowed));
}
