/**
 * The JavaScript that is shipped, that the demo is made of and that builds them, as TypeScript reads it: with the types
 * of browsers, of Node and of the packages that it uses, and with what its comments say. It finds names that are not
 * there, and arguments that do not fit. And what each module exports is what its declaration promises.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { sentence } from "./diagnostic.mjs";
import { moduleNames } from "../package-modules.mjs";

/** `node/guest-process.cjs`, which puts other things in the place of Node's names, is none of them. */
const ROOMS = [
  "src/main/js",
  "src/main/npm/bin",
  "type-checker/src",
  "../sandbox-worker/src/main/js",
  "demo/src",
  "demo/build",
  "build",
  "type-checker/build",
  "../build",
  "../sandbox-worker/build",
];
const PROMISES = "target/promises";

/**
 * What is no file of these rooms, by the name under which it is imported.
 *
 * @type {[RegExp, string][]}
 */
const ELSEWHERE = [
  [/^glovebox:checker-core$/, "type-checker/src/pyright.d.ts"],
  [/\/runtime-parts\/(glue|loader)\.js$/, "../sandbox-worker/src/main/js/guest/pyodide.d.ts"],
  [/^glovebox:cap-memory$/, "../sandbox-worker/src/main/js/page/cap-memory.js"],
  [/^glovebox:fetch-file$/, "../sandbox-worker/src/main/js/page/fetch-file.js"],
  [/^glovebox:file-hash$/, "../sandbox-worker/src/main/js/page/file-hash.js"],
  [/^glovebox:frame-element$/, "../sandbox-worker/src/main/js/page/frame-element.js"],
  [/^glovebox:head-start$/, "../sandbox-worker/src/main/js/page/head-start.js"],
  [/^glovebox:package$/, "src/main/npm/package.json"],
  [/^\.\/command\.js$/, "src/main/js/command/main.js"],
  [/^glovebox\/agent$/, "src/main/npm/agent.d.ts"],
];

/** What has no types: what is no JavaScript, and what TeaVM has made. */
const UNTYPED = [/\.(csv|wasm)$/, /^worker:/, /\*\.json$/, /\/target\/teavm-demo\//, /\/java\.js$/];

const OPTIONS = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
};

export async function checkJavascript() {
  const files = ROOMS.flatMap((room) => ts.sys.readDirectory(room, [".js", ".mjs"])).filter(
    (file) => !file.endsWith(".test.mjs"),
  );
  const ours = [...files, ...(await promises()), "build/checks/outside.d.ts"].map((f) =>
    path.resolve(f),
  );
  const program = ts.createProgram(ours, OPTIONS, hostThatKnowsElsewhere());
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || ours.includes(path.resolve(file.fileName)))
    .map((problem) => sentence(problem, (file) => path.relative("", file)));
}

/** A file for each module of the package, which compiles if the module is as it is declared. */
async function promises() {
  await rm(PROMISES, { recursive: true, force: true });
  await mkdir(PROMISES, { recursive: true });
  const files = (await moduleNames()).map(async (name) => {
    const file = `${PROMISES}/${name}.ts`;
    await writeFile(
      file,
      `import * as made from "../../src/main/js/${name}.js";
import type * as declared from "../../src/main/npm/${name}.js";
export const promised: typeof declared = made;
`,
    );
    return file;
  });
  return Promise.all(files);
}

function hostThatKnowsElsewhere() {
  const host = ts.createCompilerHost(OPTIONS, true);
  const known = ts.createModuleResolutionCache(process.cwd(), (name) => name, OPTIONS);
  host.resolveModuleNameLiterals = (names, importer) =>
    names.map(({ text }) => {
      if (UNTYPED.some((name) => name.test(text))) {
        const resolvedFileName = path.resolve("target", text);
        return {
          resolvedModule: { resolvedFileName, extension: ".js", isExternalLibraryImport: true },
        };
      }
      const [, elsewhere] = ELSEWHERE.find(([name]) => name.test(text)) ?? [];
      if (!elsewhere) return ts.resolveModuleName(text, importer, OPTIONS, host, known);
      const resolvedFileName = path.resolve(elsewhere);
      return { resolvedModule: { resolvedFileName, extension: path.extname(elsewhere) } };
    });
  return host;
}
