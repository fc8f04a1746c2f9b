import { analyzerNodeInfo, types } from "glovebox:checker-core";
import { attributesOf, isOfTools } from "./shapes.js";
import { FUNCTION, LAMBDA, MODULE } from "./node-kinds.js";
import { around } from "./tree.js";

/** What a hint may offer in place of a name that is not there. */
export const namesAround = (node, nodeInfo) =>
  [...symbolsFrom(node, nodeInfo)]
    .filter(([name, symbol]) => !name.startsWith("_") && !isSetLater(symbol, node))
    .map(([name]) => name);

const isFunction = ({ nodeType }) => nodeType === FUNCTION || nodeType === LAMBDA;
const isModule = ({ nodeType }) => nodeType === MODULE;

/** Whether the name has no value yet where the script stands. What a function reads may be set before it is called. */
function isSetLater(symbol, node) {
  if (around(node, isFunction)) return false;
  const declared = symbol.getDeclarations();
  const isLater = (each) =>
    each.node &&
    around(each.node, isModule) === around(node, isModule) &&
    each.node.start > node.start;
  return declared.length > 0 && declared.every(isLater);
}

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
