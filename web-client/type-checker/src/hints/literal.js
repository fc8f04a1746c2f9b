import { functionOf, membersOf, parameterType } from "../script/shapes.js";
import { nearest, nearestOf } from "../script/nearest.js";
import { callAround } from "../script/tree.js";

const MISMATCH = /"Literal\['([^']*)'\]"[^]*?of type "[^"]*Literal\[([^\]]*)\]/;
const PARAMETER = /to parameter "(\w+)"/;
/** As many are told all; of more the nearest. */
const MOST = 30;
const NEAREST = 5;

/** Whether a text was given that is not among those that are allowed. */
export const isOfLiteral = ({ message }) => MISMATCH.test(message);

/** Which of the texts that are allowed was meant. */
export function literal(finding) {
  if (finding.values) return meantAmong(finding.values, "its values are");
  if (!isOfLiteral(finding)) return undefined;
  const [, wrong] = MISMATCH.exec(finding.message);
  const allowed = allowedBy(finding);
  return meantAmong({ meant: nearest(wrong, allowed), wrong, allowed }, "allowed are");
}

function meantAmong({ meant, wrong = meant, allowed }, are) {
  const told =
    allowed.length > MOST
      ? `${are} ${allowed.length} texts, the nearest ${nearestOf(wrong, allowed, NEAREST).join(", ")}`
      : `${are} ${allowed.join(", ")}`;
  return `${meant ? `did you mean "${meant}"? ` : ""}${told}`;
}

/** Of a parameter all of them, because a message is cut. */
function allowedBy({ message, node, evaluator }) {
  const call = callAround(node);
  const callee = call && evaluator.getType(call.d.leftExpr);
  const fn = callee && functionOf(callee, evaluator);
  const expected = fn && parameterType(fn, PARAMETER.exec(message)?.[1]);
  const texts = expected ? membersOf(expected).map(({ priv }) => priv?.literalValue) : [];
  const allowed = texts.filter((each) => typeof each === "string");
  return allowed.length > 0
    ? allowed
    : MISMATCH.exec(message)[2]
        .split(", ")
        .map((each) => each.replaceAll("'", ""));
}
