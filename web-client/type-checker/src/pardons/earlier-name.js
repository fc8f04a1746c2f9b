import { analyzerNodeInfo } from "glovebox:checker-core";

/** A name that the script binds only on some ways, but that it was given, or an earlier run left. */
export function earlierName({ rule, node, tree, nodeInfo }) {
  if (!/^report(PossiblyUnbound|Unbound)Variable$/.test(rule)) return undefined;
  const around = analyzerNodeInfo.getScope(tree, nodeInfo)?.parent;
  return around?.lookUpSymbolRecursive(node.d.value) ? "none" : undefined;
}
