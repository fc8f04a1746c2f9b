import { INDEX } from "../script/node-kinds.js";
import { isRow, keysOf, membersOf } from "../script/shapes.js";
import { around } from "../script/tree.js";

/** Where a schema calls no key required, its author did not think of it: nothing follows. */
export function undemandingRow({ rule, node, evaluator }) {
  if (rule !== "reportTypedDictNotRequiredAccess") return undefined;
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  const owner = index && evaluator.getType(index.d.leftExpr);
  const rows = owner ? membersOf(owner).filter(isRow) : [];
  const isUndemanding = (row) => !keysOf(row, evaluator).some(({ isRequired }) => isRequired);
  return rows.length > 0 && rows.every(isUndemanding) ? "none" : undefined;
}
