import { parse } from "acorn";
import { simple } from "acorn-walk";
import { editText } from "./edit-text.mjs";

const PYODIDE_FLAGS = new Map([
  ["IN_NODE", false],
  ["IN_NODE_COMMONJS", false],
  ["IN_NODE_ESM", false],
  ["IN_BUN", false],
  ["IN_DENO", false],
  ["IN_SHELL", false],
  ["IN_WORKERD", false],
  ["IN_BROWSER", true],
  ["IN_BROWSER_MAIN_THREAD", false],
  ["IN_BROWSER_WEB_WORKER", true],
]);

const EMSCRIPTEN_FLAGS = new Map([
  ["ENVIRONMENT_IS_WEB", false],
  ["ENVIRONMENT_IS_NODE", false],
  ["ENVIRONMENT_IS_SHELL", false],
  ["ENVIRONMENT_IS_WORKER", true],
]);

/**
 * Writes the answer "a browser's worker" into every question about the environment, so that the
 * code for other environments falls away, with its reads of files and modules. Node can run the
 * result if it is given what a worker's global scope has.
 */
export function assumeWorker(source) {
  const edits = [];
  simple(parse(source, { ecmaVersion: "latest", sourceType: "module" }), {
    MemberExpression(/** @type {any} */ node) {
      if (!node.computed && PYODIDE_FLAGS.has(node.property.name)) {
        edits.push(literal(node, PYODIDE_FLAGS.get(node.property.name)));
      }
    },
    VariableDeclarator(/** @type {any} */ node) {
      if (EMSCRIPTEN_FLAGS.has(node.id.name)) {
        edits.push(literal(node.init, EMSCRIPTEN_FLAGS.get(node.id.name)));
      }
    },
  });
  return editText(source, edits);
}

function literal({ start, end }, value) {
  return { start, end, text: String(value) };
}
