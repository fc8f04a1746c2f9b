import { parse } from "acorn";
import { full } from "acorn-walk";
import { editText } from "./edit-text.mjs";

const HARMLESS_INITIALISERS = new Set([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "ClassExpression",
  "FunctionExpression",
  "Identifier",
  "Literal",
  "MemberExpression",
  "ObjectExpression",
]);

/**
 * Removes the declarations in the body of the glue's factory that no statement of it reaches.
 * A minifier does not dare to, because reading a property might have an effect in general; in the
 * glue it has none.
 */
export function dropUnreachable(source) {
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const factory = program.body.find((node) => node.type === "FunctionDeclaration");
  const { declarations, roots } = sort(factory.body.body);
  const reached = reach(declarations, roots);
  const dead = [...declarations.keys()].filter((name) => !reached.has(name));
  return editText(
    source,
    dead.map((name) => removal(declarations.get(name))),
  );
}

function sort(statements) {
  const declarations = new Map();
  const roots = [];
  for (const statement of statements) {
    if (/^(Function|Class)Declaration$/.test(statement.type)) {
      declarations.set(statement.id.name, { node: statement });
    } else if (statement.type === "VariableDeclaration") {
      sortDeclarators(statement, declarations, roots);
    } else {
      roots.push(statement);
    }
  }
  return { declarations, roots };
}

function sortDeclarators(statement, declarations, roots) {
  for (const node of statement.declarations) {
    const isHarmless = node.init === null || HARMLESS_INITIALISERS.has(node.init.type);
    if (isHarmless && node.id.type === "Identifier") {
      declarations.set(node.id.name, { node, statement });
    } else {
      roots.push(node);
    }
  }
}

function reach(declarations, roots) {
  const reached = new Set();
  const open = [...roots];
  while (open.length > 0) {
    full(open.pop(), (node) => {
      if (node.type === "Identifier" && declarations.has(node.name) && !reached.has(node.name)) {
        reached.add(node.name);
        open.push(declarations.get(node.name).node);
      }
    });
  }
  return reached;
}

/** One declarator cannot be cut out of a list without its comma, so it loses its value instead. */
function removal({ node, statement }) {
  if (statement === undefined || statement.declarations.length === 1) {
    const { start, end } = statement ?? node;
    return { start, end, text: "" };
  }
  return { start: node.start, end: node.end, text: node.id.name };
}
