import { analyzerNodeInfo } from "glovebox:checker-core";
import { EXCEPT, FUNCTION, MODULE } from "../script/node-kinds.js";
import { around } from "../script/tree.js";

/** What to do about a name that the script binds, but not where it is read. */
export function boundElsewhere(name, node, nodeInfo) {
  const [nearest, ...outer] = scopesWith(name, node, nodeInfo);
  if (!nearest) return undefined;
  const declared = nearest.symbolTable.get(name).getDeclarations();
  if (declared.some((each) => each.node?.parent?.nodeType === EXCEPT))
    return "it is gone after its except block: give it another name there";
  const fn = around(node, ({ nodeType }) => nodeType === FUNCTION);
  const isOwn = fn && declared.some((each) => around(each.node, (outer) => outer === fn));
  if (isOwn && outer.length > 0) {
    const isGlobal = outer[0] === analyzerNodeInfo.getScope(moduleOf(node), nodeInfo);
    return `add \`${isGlobal ? "global" : "nonlocal"} ${name}\` at the beginning of ${fn.d.name.d.value}`;
  }
  return "it is not set yet where this line runs: set or define it before";
}

/** The scopes of the script around a node in which the name is bound, the nearest first. */
function scopesWith(name, node, nodeInfo) {
  const found = [];
  const last = moduleOf(node);
  for (let inner = node; inner; inner = inner.parent) {
    const scope = analyzerNodeInfo.getScope(inner, nodeInfo);
    if (scope?.symbolTable.get(name)?.getDeclarations().length > 0) found.push(scope);
    if (inner === last) break;
  }
  return found;
}

const moduleOf = (node) => around(node, ({ nodeType }) => nodeType === MODULE);
