/**
 * What the .d.ts of each module declares is what the built modules export, name by name, in
 * both directions; and the members of the declared CodeMode are those of the class.
 */
import { readdir, readFile } from "node:fs/promises";
import { parse } from "acorn";
import { build } from "esbuild";
import ts from "typescript";
import { moduleNames } from "../package-modules.mjs";

const PACKAGE = "target/npm";
const API = "src/main/js";
const TYPES = "src/main/npm";
const REFERENCE = "../docs/reference/javascript-api.md";
const CODE_MODE = `${API}/code-mode/code-mode.js`;

export async function checkExports() {
  const modules = await moduleNames();
  const declarations = modules.map((name) => `${PACKAGE}/${name}.d.ts`);
  const program = ts.createProgram(declarations, { strict: true, lib: ["lib.es2022.d.ts"] });
  const complaints = await Promise.all(
    modules.map(async (name) =>
      differences(
        `${name}.d.ts`,
        declaredValues(program, name),
        `${name}.js`,
        await exported(name),
      ),
    ),
  );
  const members = await classMembers();
  return [
    ...(await unreached(modules, program)),
    ...(await untold(modules)),
    ...complaints.flat(),
    ...differences("CodeMode in index.d.ts", declaredMembers(program), CODE_MODE, members),
  ];
}

/** The reference begins with the modules that there are. */
async function untold(modules) {
  const [first] = (await readFile(REFERENCE, "utf8")).split("\n## ");
  return modules
    .filter((name) => name !== "index" && !first.includes(`\`glovebox/${name}\``))
    .map((name) => `${REFERENCE} does not name \`glovebox/${name}\` in its first lines: name it.`);
}

/** Files of types and of the API that no entry of `exports` leads to. */
async function unreached(modules, program) {
  const types = (await readdir(TYPES, { recursive: true })).filter((file) =>
    file.endsWith(".d.ts"),
  );
  const { metafile } = await build({
    entryPoints: modules.map((name) => `${API}/${name}.js`),
    outdir: "target/unused",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "error",
    packages: "external",
    external: ["glovebox:*"],
  });
  const files = (await readdir(API)).filter((file) => file.endsWith(".js"));
  return [
    ...types
      .filter((file) => !program.getSourceFile(`${PACKAGE}/${file}`))
      .map((file) => `${TYPES}/${file} is of no module: name it in the exports of package.json.`),
    ...files
      .filter((file) => !(`${API}/${file}` in metafile.inputs))
      .map((file) => `${API}/${file} is in no module: name it in the exports of package.json.`),
  ];
}

function differences(declaring, declared, having, had) {
  return [
    ...declared
      .filter((name) => !had.includes(name))
      .map(
        (name) => `${declaring} declares ${name}, which ${having} has not: add it, or take it out.`,
      ),
    ...had
      .filter((name) => !declared.includes(name))
      .map((name) => `${having} has ${name}, which ${declaring} does not declare: declare it.`),
  ];
}

function symbols(program, module) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${PACKAGE}/${module}.d.ts`);
  if (!file) throw new Error(`package.json exports ${module}, and there is no ${module}.d.ts.`);
  return checker.getExportsOfModule(checker.getSymbolAtLocation(file));
}

/** Types are gone when the program runs; functions, classes and constants must be there. */
function declaredValues(program, module) {
  const checker = program.getTypeChecker();
  return symbols(program, module)
    .filter((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value;
    })
    .map((symbol) => symbol.name);
}

function declaredMembers(program) {
  const symbol = symbols(program, "index").find(({ name }) => name === "CodeMode");
  const type = program.getTypeChecker().getDeclaredTypeOfSymbol(symbol);
  return type.getProperties().flatMap(({ name }) => (isSymbol(name) ? [] : [name]));
}

/** Members that are called by a symbol: TypeScript's names for them are its own. */
const isSymbol = (name) => name.startsWith("__@");

/** @returns {Promise<any[]>} */
async function statements(file) {
  const script = await readFile(file, "utf8");
  return parse(script, { ecmaVersion: "latest", sourceType: "module" }).body;
}

async function exported(module) {
  return (await statements(`${PACKAGE}/${module}.js`))
    .filter(({ type }) => type === "ExportNamedDeclaration")
    .flatMap(({ specifiers }) => specifiers.map(({ exported: { name } }) => name));
}

/** Methods, fields, and what the constructor sets on `this`; what is private stays out. */
async function classMembers() {
  const found = (await statements(CODE_MODE))
    .map((statement) => statement.declaration)
    .find((declaration) => declaration?.id?.name === "CodeMode");
  return found.body.body.flatMap((member) => {
    if (member.type === "StaticBlock") return [];
    if (member.kind === "constructor") return assignedToThis(member.value.body.body);
    return member.key.type === "Identifier" && !member.static && !member.computed
      ? [member.key.name]
      : [];
  });
}

function assignedToThis(lines) {
  return lines
    .map((line) => line.expression?.left)
    .filter(
      (left) => left?.object?.type === "ThisExpression" && left.property.type === "Identifier",
    )
    .map((left) => left.property.name);
}
