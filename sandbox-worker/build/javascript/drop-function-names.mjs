import { parse } from "acorn";
import { simple } from "acorn-walk";
import { editText } from "./edit-text.mjs";

/**
 * Removes statements such as `n(load, "loadBinaryFile");`, by which esbuild gives minified
 * functions their names back: they keep alive functions that nothing else calls. Names of classes
 * stay, because Pyodide shows them.
 */
export function dropFunctionNames(source) {
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const namers = new Set();
  const functions = new Set();
  simple(program, {
    VariableDeclarator: (/** @type {any} */ node) => isNamer(node.init) && namers.add(node.id.name),
    FunctionDeclaration: (node) => functions.add(node.id.name),
  });
  const edits = [];
  simple(program, {
    ExpressionStatement(/** @type {any} */ { start, end, expression }) {
      const { type, callee, arguments: values } = expression;
      if (type === "CallExpression" && namers.has(callee.name) && functions.has(values[0].name)) {
        edits.push({ start, end, text: ";" });
      }
    },
  });
  return editText(source, edits);
}

/** Is it `(f, name) => defineProperty(f, "name", { value: name, configurable: true })`? */
function isNamer(node) {
  const definition = node?.type === "ArrowFunctionExpression" ? node.body : undefined;
  return (
    definition?.type === "CallExpression" &&
    node.params.length === 2 &&
    definition.arguments.length === 3 &&
    definition.arguments[1].value === "name" &&
    definition.arguments[2].properties?.[0].value.name === node.params[1].name
  );
}
