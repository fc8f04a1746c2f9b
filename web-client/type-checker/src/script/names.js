import { analyzerNodeInfo, types } from "glovebox:checker-core";
import { attributesOf, isOfTools } from "./shapes.js";
import { around } from "./tree.js";

/** What a hint may offer in place of a name that is not there. */
export const namesAround = (node, nodeInfo) =>
  [...symbolsFrom(node, nodeInfo).keys()].filter((name) => !name.startsWith("_"));

/** The functions of the namespaces, each with its namespace before it. */
export const functionsAround = (node, { nodeInfo, evaluator }) =>
  functionsIn(symbolsFrom(node, nodeInfo), evaluator);

/** The symbols of the scope that a node is in and of those around it, the nearest first. */
function symbolsFrom(node, nodeInfo) {
  const found = new Map();
  const own = around(node, (each) => analyzerNodeInfo.getScope(each, nodeInfo));
  for (let scope = analyzerNodeInfo.getScope(own, nodeInfo); scope; scope = scope.parent) {
    for (const [name, symbol] of scope.symbolTable) {
      if (!found.has(name) && !symbol.isExternallyHidden()) found.set(name, symbol);
    }
  }
  return found;
}

function functionsIn(symbols, evaluator) {
  return [...symbols].flatMap(([namespace, symbol]) => {
    const isNamespace = symbol.getDeclarations().some(({ uri }) => isOfTools(uri));
    const type = isNamespace && evaluator.getEffectiveTypeOfSymbol(symbol);
    if (!type || !types.isInstantiableClass(type)) return [];
    return attributesOf(type)
      .filter((name) => !/^[A-Z]/.test(name))
      .map((name) => `${namespace}.${name}`);
  });
}
