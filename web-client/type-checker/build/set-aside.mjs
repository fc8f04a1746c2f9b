/**
 * Moves what few scripts use out of the stubs that the checker reads each time it starts, into
 * neighbours. The names stay where they were; what they stand for is read when somebody asks for it.
 */
import { definedBy, statementsOf } from "./stub-statements.mjs";

const IMPORT = /^(?:from|import) /;

/**
 * `stubs` and `groups` are both by path; what is used together is a group, and has a neighbour of its own.
 * What stands where is told by `moduleOf`.
 */
export function setAside(stubs, groups, moduleOf) {
  const all = { ...stubs };
  for (const [file, lists] of Object.entries(groups)) {
    const module = moduleOf(file);
    for (const [at, moved] of lists.entries()) {
      const aside = `_aside${at}_${module.replaceAll(".", "_")}`;
      const { kept, rest } = parted(all[file], moved, module, aside);
      all[file] = kept;
      all[`stdlib/${aside}.pyi`] = rest;
    }
    all[file] = withUsedImports(all[file]);
  }
  return all;
}

function parted(text, names, module, aside) {
  const statements = statementsOf(text);
  const isMoved = (statement) => names.includes(definedBy(statement));
  const moved = statements.filter(isMoved);
  const left = statements.filter((statement) => !isMoved(statement));
  const gone = names.find((name) => !moved.some((statement) => definedBy(statement) === name));
  if (gone)
    throw new Error(`typeshed's ${module} has no ${gone}: was it renamed? See set-aside.json.`);
  const words = new Set(moved.join("").match(/\w+/g));
  const imports = left.filter((statement) => IMPORT.test(statement));
  const needed = left.filter((statement) => !IMPORT.test(statement)).map(definedBy);
  const shared = [...new Set(needed)].filter((name) => words.has(name)).join(", ");
  return {
    kept: withImports(statements, isMoved, aside),
    rest: [
      ...imports.map((each) => usedOf(each, words)),
      shared && `from ${module} import ${shared}\n`,
      ...moved,
    ].join(""),
  };
}

function withUsedImports(text) {
  const statements = statementsOf(text);
  const words = new Set(
    statements
      .filter((each) => !IMPORT.test(each))
      .join("")
      .match(/\w+/g),
  );
  return statements.map((each) => (IMPORT.test(each) ? usedOf(each, words, true) : each)).join("");
}

/** Names in the order in which they stood, because of two that are equally near a misspelt one the first is told. */
function withImports(statements, isMoved, aside) {
  const kept = [];
  let run = new Set();
  for (const statement of [...statements, undefined]) {
    if (statement !== undefined && isMoved(statement)) run.add(definedBy(statement));
    else {
      if (run.size > 0) kept.push(importOf([...run], aside));
      run = new Set();
      if (statement !== undefined) kept.push(statement);
    }
  }
  return kept.join("");
}

const importOf = (names, aside) =>
  `from ${aside} import ${names.map((name) => `${name} as ${name}`).join(", ")}\n`;

/**
 * An import without the names that are not among these words; empty if none is. Where `isPublic`, a name that
 * is imported to be passed on stays, which a stub says by `as`. Each module that is imported is looked for.
 */
export function usedOf(statement, words, isPublic = false) {
  const [, module, list] = /^from (\S+) import \(?([^)]*)\)?\n$/.exec(statement) ?? [];
  if (!module) return words.has(/^import (\w+)/.exec(statement)[1]) ? statement : "";
  const names = list.split(",").map((name) => name.trim());
  const used = names.filter((name) => {
    const [own, passedOn] = name.split(" as ");
    return name === "*" || (isPublic && passedOn === own) || words.has(passedOn ?? own);
  });
  return used.filter(Boolean).length > 0 ? `from ${module} import ${used.join(", ")}\n` : "";
}
