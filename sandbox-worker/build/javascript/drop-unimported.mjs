import { parse } from "acorn";
import { ancestor, simple } from "acorn-walk";
import { editText } from "./edit-text.mjs";

/**
 * Cuts the ties that keep unused functions of the glue alive, so that a minifier can remove them:
 * imports that the wasm does not ask for, exports that nobody reads, properties of `Module` that
 * nobody reads, and the signatures of functions, which only dynamic linking would read.
 *
 * @param source the glue
 * @param wasmImports names that the wasm imports
 * @param moduleReads names that code outside the glue reads from `Module`
 */
export function dropUnimported(source, { wasmImports, moduleReads }) {
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const factory = program.body.find((node) => node.type === "FunctionDeclaration");
  const reads = new Set([...moduleReads, ...readsOfModule(program)]);
  const statements = factory.body.body;
  const unread = [
    ...statements.filter((node) => isUnreadProperty(node, reads)),
    ...statements.filter(isSignature),
    ...unreadExports(statements, readsOfVariables(program), reads),
  ];
  const edits = unread.map(({ start, end }) => ({ start, end, text: "" }));
  edits.push(importedOnly(source, statements, wasmImports));
  return editText(source, edits);
}

function readsOfModule(program) {
  const reads = new Set();
  ancestor(program, {
    MemberExpression(node, _state, ancestors) {
      const parent = ancestors.at(-2);
      const isWritten =
        parent.type === "AssignmentExpression" && parent.left === node && parent.operator === "=";
      if (isModule(node.object) && !isWritten) {
        reads.add(propertyName(node));
      }
    },
  });
  return reads;
}

function isUnreadProperty(statement, reads) {
  const assignment = assignmentOf(statement);
  return (
    assignment !== undefined &&
    isModuleMember(assignment.left) &&
    assignment.right.type === "Identifier" &&
    !reads.has(propertyName(assignment.left))
  );
}

function isSignature(statement) {
  const target = assignmentOf(statement)?.left;
  return target?.type === "MemberExpression" && propertyName(target) === "sig";
}

function importedOnly(source, statements, wasmImports) {
  const table = declarator(statements, "wasmImports").init;
  const kept = table.properties
    .filter(({ key }) => wasmImports.has(key.name ?? key.value))
    .map(({ start, end }) => source.slice(start, end));
  return { start: table.start, end: table.end, text: `{${kept.join(",")}}` };
}

/** Statements such as `_free=Module["_free"]=wasmExports["free"];` whose targets nobody reads. */
function unreadExports(statements, variableReads, moduleReads) {
  const isRead = (target) =>
    isModuleMember(target)
      ? moduleReads.has(propertyName(target))
      : target.type !== "Identifier" || variableReads.has(target.name);
  const linking = statements.find((node) => node.id?.name === "assignWasmExports");
  return linking.body.body.filter((statement) => {
    const targets = targetsOf(assignmentOf(statement));
    return targets.length > 0 && !targets.some(isRead);
  });
}

function targetsOf(node) {
  return node?.type === "AssignmentExpression" ? [node.left, ...targetsOf(node.right)] : [];
}

function readsOfVariables(program) {
  const reads = new Set();
  simple(program, { Identifier: ({ name }) => reads.add(name) });
  return reads;
}

function declarator(statements, name) {
  return statements
    .filter((node) => node.type === "VariableDeclaration")
    .flatMap((node) => node.declarations)
    .find((node) => node.id.name === name);
}

function assignmentOf(statement) {
  const isAssignment =
    statement.type === "ExpressionStatement" &&
    statement.expression.type === "AssignmentExpression" &&
    statement.expression.operator === "=";
  return isAssignment ? statement.expression : undefined;
}

function isModuleMember(node) {
  return node.type === "MemberExpression" && isModule(node.object);
}

function isModule(node) {
  return node.type === "Identifier" && node.name === "Module";
}

function propertyName({ computed, property }) {
  return computed ? property.value : property.name;
}
