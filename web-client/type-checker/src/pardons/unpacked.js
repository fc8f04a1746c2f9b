import { isTakenKey } from "../script/added-keys.js";
import { CALL } from "../script/node-kinds.js";
import { isRow, keysOf, membersOf } from "../script/shapes.js";
import { argumentAround } from "../script/tree.js";

const UNPACKED = [1, 2];

/** A row that is spread out: a key for which the function has no parameter. */
const KEY_TOO_MANY = /^Unable to match unpacked TypedDict [^]*No parameter named "([^"]+)"/;

/**
 * `find(**filters)`, `place(*order)`: the values go to different parameters, each has its own type. And
 * `Client(**row)`, where the key that is too many may not be there.
 */
export function unpacked({ rule, message, node, tree, evaluator }) {
  const [, key] = KEY_TOO_MANY.exec(message) ?? [];
  if (key && isTakenKey(key, tree)) return "none";
  if (key) return mayLack(unpackedIn(node) ?? argumentAround(node), key, evaluator);
  if (rule !== "reportArgumentType") return undefined;
  const argument = unpackedIn(node) ?? argumentAround(node);
  if (!isUnpacked(argument)) return undefined;
  const given = evaluator.getType(argument.d.valueExpr);
  return given && isRow(given) ? undefined : "none";
}

function mayLack(argument, key, evaluator) {
  const given = argument && evaluator.getType(argument.d.valueExpr);
  const rows = given ? membersOf(given).filter(isRow) : [];
  const isThere = (row) =>
    keysOf(row, evaluator).some(({ name, isRequired }) => name === key && isRequired);
  return rows.length > 0 && !rows.some(isThere) ? "warning" : undefined;
}

const isUnpacked = (argument) => UNPACKED.includes(argument?.d.argCategory);

/** Where one of several values does not fit, the whole call is complained of. */
const unpackedIn = ({ nodeType, d }) => (nodeType === CALL ? d.args.find(isUnpacked) : undefined);
