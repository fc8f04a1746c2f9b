import { CALL, INDEX, NAME } from "../script/node-kinds.js";
import { keysWhere } from "../script/tested.js";
import { accessedObject, around } from "../script/tree.js";

const RULES = /^report(Argument|Call|Index|AttributeAccess|GeneralType)/;

/** What the script asks with `isinstance(rows, dict)`, because it does not trust what is declared. */
export function testedType({ rule, node, tree }) {
  if (!RULES.test(rule)) return undefined;
  const index = around(node, ({ nodeType }) => nodeType === INDEX);
  const owner = index?.d.leftExpr ?? accessedObject(node);
  const isTested = owner?.nodeType === NAME && testedNames(tree).has(owner.d.value);
  return isTested ? "warning" : undefined;
}

const testedNames = keysWhere(({ nodeType, d }) => {
  const isTest = nodeType === CALL && d.leftExpr.d.value === "isinstance";
  return isTest ? d.args[0]?.d.valueExpr.d.value : undefined;
});
