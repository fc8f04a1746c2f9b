/**
 * Gives every label of a program a name that no other has. The minifier of Next.js puts a function in the place
 * of its only call and leaves labels as they are: a label that stands within one of the same name is an error of
 * syntax, found when the app's page is made.
 */
import { parse } from "acorn";
import { ancestor } from "acorn-walk";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const RESERVED = new Set(["do", "if", "in"]);
const FUNCTION = /Function/;

export function nameLabels(program) {
  const tree = parse(program, { ecmaVersion: "latest", sourceType: "module" });
  const names = distinctNames();
  const nameOf = new Map();
  const edits = [];
  const newName = (statement) => {
    if (!nameOf.has(statement)) nameOf.set(statement, names.next().value);
    return nameOf.get(statement);
  };
  /** @type {(jump: import("acorn").BreakStatement | import("acorn").ContinueStatement, state: unknown, around: any[]) => void} */
  const jump = ({ label }, _state, around) => {
    if (label) edits.push({ label, name: newName(labelled(label.name, around)) });
  };
  ancestor(tree, {
    LabeledStatement: (statement) =>
      edits.push({ label: statement.label, name: newName(statement) }),
    BreakStatement: jump,
    ContinueStatement: jump,
  });
  return edited(program, edits);
}

/** The innermost statement of that label, within the function. */
function labelled(name, around) {
  const inward = around.slice(around.findLastIndex(({ type }) => FUNCTION.test(type)) + 1);
  return inward.findLast(({ type, label }) => type === "LabeledStatement" && label.name === name);
}

function edited(program, edits) {
  const parts = [];
  let from = 0;
  for (const { label, name } of edits.sort((a, b) => a.label.start - b.label.start)) {
    parts.push(program.slice(from, label.start), name);
    from = label.end;
  }
  return parts.join("") + program.slice(from);
}

/** `a` to `z`, `aa`, `ab` and so on: labels and variables of one name are nothing to each other. */
function* distinctNames(prefixes = [""]) {
  const names = prefixes.flatMap((prefix) => Array.from(LETTERS, (letter) => prefix + letter));
  yield* names.filter((name) => !RESERVED.has(name));
  yield* distinctNames(names);
}
