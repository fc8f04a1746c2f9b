import { argumentAround } from "../tree.js";
import { isRow } from "../shapes.js";

const UNPACKED_DICTIONARY = 2;

/** `find(**filters)`: the values of the dict go to different parameters, each has its own type. */
export function unpackedDict({ rule, node, evaluator }) {
  if (rule !== "reportArgumentType") return undefined;
  const argument = argumentAround(node);
  if (argument?.d.argCategory !== UNPACKED_DICTIONARY) return undefined;
  const given = evaluator.getType(argument.d.valueExpr);
  return given && isRow(given) ? undefined : "none";
}
