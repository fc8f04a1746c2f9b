/**
 * What does not compile of the JavaScript snippets of the README and of the documents, and of the declarations' own
 * examples, against the declarations of the built package and of the packages that they import: a line each, or nothing.
 * What a reader has and a snippet only names (`sources`, `askTheUser`) is declared in src/test/snippets.
 */
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import {
  README,
  examplesOfDeclarations,
  fencesOf,
  pages,
  unreadFencesOf,
} from "./document-fences.mjs";

/** The compiler that the declarations are checked with. */
const ts = createRequire(resolve("../web-client/package.json"))("typescript");

const PROJECT = "target/snippets";
const NAMES = "src/test/snippets";
/** A page for JavaScript does not write types: parameters and elements are whatever comes. */
const UNTYPED = new Set([7006, 7026, 7031]);
const EXPORT = /^export (?:async )?(?:const|function) (\w+)/gm;
/** What an example of the declarations only names: its reader's own, which is believed. */
const OF_READERS = [
  ...["answerOf", "chat", "client", "clients", "createAgent", "explain", "generateText"],
  ...["getAgent", "input", "max_tokens", "messages", "model", "MyStore", "port", "prompt"],
  ...["restate", "session", "show", "signal", "stepCountIs", "test"],
];
/** Before such an example. */
const LINES_BEFORE = 3;
/** Pages of errors whose example the compiler finds, as it finds it for a reader. */
const MISTAKES = ["option-invalid", "request-invalid", "source-failed"];

await rm(PROJECT, { recursive: true, force: true });
await mkdir(`${PROJECT}/node_modules`, { recursive: true });
await symlink(resolve("../web-client/target/npm"), `${PROJECT}/node_modules/glovebox`, "junction");
await cp(NAMES, PROJECT, { recursive: true });
const names = (await readdir(NAMES)).map((name) => `${PROJECT}/${name}`);
const places = new Map();
for (const page of await pages()) {
  for (const unread of await unreadFencesOf(page)) console.log(unread);
  for (const { line, code, kind, name } of await fencesOf(page, "js", "jsx", "ts")) {
    const folder = `${PROJECT}/${page.replaceAll(/\W+/g, "-")}`;
    await mkdir(folder, { recursive: true });
    const file = `${folder}/line-${line}.${kind === "jsx" ? "tsx" : "ts"}`;
    await writeFile(file, asModule(code));
    places.set(file, { page, line });
    // What other snippets of the page import of it is believed.
    const exported = Array.from(
      code.matchAll(EXPORT),
      ([, word]) => `export const ${word}: any;\n`,
    );
    if (name && exported.length > 0) {
      await writeFile(`${folder}/${name.replace(".js", ".d.ts")}`, exported.join(""));
    }
  }
}
for (const example of await examplesOfDeclarations()) {
  const { page, line } = example;
  const file = `${PROJECT}/${page.replaceAll(/\W+/g, "-")}-${line}.ts`;
  await writeFile(file, asReader(example));
  places.set(file, { page, line: line - LINES_BEFORE });
}
const program = ts.createProgram([...places.keys(), ...names], {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
});
const problems = ts
  .getPreEmitDiagnostics(program)
  .filter(({ file, code }) => places.get(file?.fileName)?.page === README || !UNTYPED.has(code));
const wrong = new Set(problems.map(({ file }) => file?.fileName));
for (const problem of problems)
  if (!showsAMistake(problem.file?.fileName)) console.log(sentence(problem));
for (const file of places.keys()) {
  if (showsAMistake(file) && !wrong.has(file))
    console.log(`${places.get(file).page} shows no mistake.`);
}

/** Some pages show what is refused. */
function showsAMistake(file) {
  return MISTAKES.some((page) => places.get(file)?.page.endsWith(`/errors/${page}.md`));
}

/** An object that stands alone is an expression, and fields that stand alone are some of an option's. */
function asModule(code) {
  const form = code.startsWith("{")
    ? `(${code.trimEnd()});`
    : /^\w+: /.test(code)
      ? `const fragment: Fragment = {\n${code}};`
      : code;
  return `${form}\nexport {};\n`;
}

/** In a block, where it may have its own of these names. */
function asReader({ code, imports, module }) {
  const declared = OF_READERS.filter((word) => !imports.includes(word));
  return [
    `import { ${imports} } from "${module}";`,
    `declare const ${declared.map((word) => `${word}: any`)};`,
    `{\n${code}}\n`,
  ].join("\n");
}

function sentence({ file, start, messageText }) {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  const place = places.get(file?.fileName);
  if (!place) return `${file?.fileName ?? NAMES}: ${message}`;
  return `${place.page}:${place.line + 1 + file.getLineAndCharacterOfPosition(start).line}: ${message}`;
}
