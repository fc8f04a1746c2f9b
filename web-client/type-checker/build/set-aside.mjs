/**
 * Moves what few scripts use out of the stubs that the checker reads each time it starts, into
 * neighbours. The names stay where they were; what they stand for is read when somebody asks for it.
 */
import { definedBy, statementsOf } from "./stub-statements.mjs";

const IMPORT = /^(?:from|import) /;

/** `stubs` and `names` are both by path; what stands where is told by `moduleOf`. */
export function setAside(stubs, names, moduleOf) {
  const all = { ...stubs };
  for (const [file, moved] of Object.entries(names)) {
    const module = moduleOf(file);
    const aside = `_aside_${module.replaceAll(".", "_")}`;
    const { kept, rest } = parted(all[file], moved, module, aside);
    all[file] = kept;
    all[`stdlib/${aside}.pyi`] = rest;
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
  return {
    kept: `from ${aside} import ${names.map((name) => `${name} as ${name}`).join(", ")}\n${left.join("")}`,
    rest: [
      ...imports,
      `from ${module} import ${[...new Set(needed)].filter((name) => words.has(name)).join(", ")}\n`,
      ...moved,
    ].join(""),
  };
}
