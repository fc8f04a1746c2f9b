import { FUNCTION, LAMBDA, NAME, TRY, TUPLE } from "../script/node-kinds.js";

/** What is raised where it was no use to hope. */
/** @type {[RegExp, string][]} */
const RAISED = [
  [/^reportOptionalMemberAccess$/, "AttributeError"],
  [/^reportOptional/, "TypeError"],
  [/^reportTypedDictNotRequiredAccess$/, "KeyError"],
];
const ANY = ["Exception", "BaseException"];

/** A None or a key that is not there, for which the script is prepared with `try`. */
export function caught({ rule = "", node }) {
  const raised = RAISED.find(([pattern]) => pattern.test(rule))?.[1];
  return raised && isCaught(node, raised) ? "none" : undefined;
}

/** Whether a `try` around the node catches what is raised there. */
export function isCaught(node, raised) {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { nodeType, d } = inner.parent;
    if (nodeType === FUNCTION || nodeType === LAMBDA) return false;
    const isTried = nodeType === TRY && d.trySuite === inner;
    if (isTried && d.exceptClauses.some((clause) => catches(clause, raised))) return true;
  }
  return false;
}

function catches({ d: { typeExpr } }, raised) {
  if (!typeExpr) return true;
  const types = typeExpr.nodeType === TUPLE ? typeExpr.d.items : [typeExpr];
  return types.some(
    ({ nodeType, d }) => nodeType === NAME && [raised, ...wider(raised)].includes(d.value),
  );
}

const wider = (raised) => (raised === "KeyError" ? ["LookupError", ...ANY] : ANY);
