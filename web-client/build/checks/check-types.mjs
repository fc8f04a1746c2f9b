/**
 * The package's declarations, used as its users use them: the files of src/test/types compile under
 * --strict, and what they mark with @ts-expect-error does not. The package is found by its name and
 * its exports, under both resolutions that know exports, by a compiler of today and by the oldest that will do.
 */
import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { basename, resolve } from "node:path";
import ts from "typescript";
import oldest from "typescript-5-3";
import { sentence } from "./diagnostic.mjs";
import { moduleNames } from "../package-modules.mjs";

const TESTS = "src/test/types";
const PROJECT = "target/types";

const OLDEST = `TypeScript ${oldest.versionMajorMinor} or newer`;
/** Where the oldest compiler that reads the declarations is told. */
const TELLING = ["../docs/how-to/bundlers.md", "../docs/upgrading.md", "../CHANGELOG.md"];

const { ModuleKind, ModuleResolutionKind } = ts;
const bundler = { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler };
const nodenext = {
  module: ModuleKind.NodeNext,
  moduleResolution: ModuleResolutionKind.NodeNext,
  exactOptionalPropertyTypes: true,
};

/** Options of those who use the package, and the compiler that they have. */
const USERS = {
  bundler: { ...bundler, compiler: ts },
  "nodenext, exact": { ...nodenext, compiler: ts },
  "bundler, oldest compiler": { ...bundler, compiler: oldest },
};

export async function checkTypes() {
  await makeProject();
  const declarations = ts.sys.readDirectory("src/main/npm", [".d.ts"]);
  return [
    ...declarations.flatMap(carelessPlaces),
    ...TELLING.filter(doesNotSay).map((page) => `${page} does not say ${OLDEST}.`),
    ...(await problemsOfUsers()),
  ];
}

const doesNotSay = (page) => !ts.sys.readFile(page).includes(OLDEST);

/** Where a declaration says `any`, or a field says nothing. */
function carelessPlaces(file) {
  const text = ts.sys.readFile(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places = [];
  const tell = (node, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    places.push(`${file}:${line + 1}: ${what}`);
  };
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) tell(node, "any tells nothing: say what it is.");
    if (needsASentence(node) && ts.getJSDocCommentsAndTags(node).length === 0) {
      tell(node, `${node.name.getText()} has no sentence that says what it is.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** What is exported, and the members of interfaces, classes and types, wherever they stand. */
function needsASentence(node) {
  if (node.name && (ts.isTypeElement(node) || ts.isClassElement(node))) return true;
  const { modifiers } = node;
  return Boolean(node.name && modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
}

async function problemsOfUsers() {
  const files = ts.sys.readDirectory(PROJECT, [".ts"], ["node_modules"]);
  return [...(await unused(files)), ...misused(files)];
}

async function unused(files) {
  const used = files.map((file) => ts.sys.readFile(file)).join("");
  return (await moduleNames())
    .map((name) => (name === "index" ? "glovebox" : `glovebox/${name}`))
    .filter((name) => !used.includes(`from "${name}"`))
    .map((name) => `no file of ${TESTS} uses ${name}: write one that does as its users do.`);
}

function misused(files) {
  return Object.entries(USERS).flatMap(([name, user]) =>
    problems(files, user).map((problem) => `${sentence(problem, place)} (${name})`),
  );
}

/** A project of its own that has the built package among its node_modules. */
async function makeProject() {
  await rm(PROJECT, { recursive: true, force: true });
  await mkdir(`${PROJECT}/node_modules`, { recursive: true });
  await cp(TESTS, PROJECT, { recursive: true });
  await symlink(resolve("target/npm"), `${PROJECT}/node_modules/glovebox`, "junction");
}

function problems(files, { compiler, ...options }) {
  const program = compiler.createProgram(files, {
    ...options,
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  return compiler.getPreEmitDiagnostics(program).filter(isOurs);
}

/** What other packages declare is theirs: not all of it fits an old compiler, or exact options. */
const isOurs = ({ file }) => !file?.fileName.includes("/node_modules/");

function place(fileName) {
  const folder = fileName.endsWith(".d.ts") ? "src/main/npm" : TESTS;
  return `${folder}/${basename(fileName)}`;
}
