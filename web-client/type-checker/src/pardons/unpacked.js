import { CALL } from "../node-kinds.js";
import { isRow } from "../shapes.js";
import { argumentAround } from "../tree.js";

const UNPACKED = [1, 2];

/** `find(**filters)`, `place(*order)`: the values go to different parameters, each has its own type. */
export function unpacked({ rule, node, evaluator }) {
  if (rule !== "reportArgumentType") return undefined;
  const argument = unpackedIn(node) ?? argumentAround(node);
  if (!isUnpacked(argument)) return undefined;
  const given = evaluator.getType(argument.d.valueExpr);
  return given && isRow(given) ? undefined : "none";
}

const isUnpacked = (argument) => UNPACKED.includes(argument?.d.argCategory);

/** Where one of several values does not fit, the whole call is complained of. */
const unpackedIn = ({ nodeType, d }) => (nodeType === CALL ? d.args.find(isUnpacked) : undefined);
