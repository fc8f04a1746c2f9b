/**
 * Pyright's analysis core as the text of one ES module: the closure of the files that the checker
 * uses, with the languages other than English and what needs Node left out.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { applyPatches } from "../../../sandbox-worker/build/javascript/apply-patches.mjs";
import { corePatches } from "./core-patches.mjs";
import { readPyrightModules } from "./pyright-modules.mjs";
import { withMessagesOnly, withNamesOnly } from "./slim-messages.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const SOURCES = "pyright-internal/src/";
const OTHER_LANGUAGE = /localization\/package\.nls\.(?!en-us)/;
/** What an editor needs, or the makers of pyright: whatever is taken of these fails with its name. */
const NEVER_USED = [
  "vscode-languageserver",
  "vscode-jsonrpc",
  "vscode-languageserver-textdocument",
  "analyzer/sourceMapper.ts",
  "analyzer/codeFlowUtils.ts",
  "analyzer/testWalker.ts",
  "common/extraPathGlob.ts",
];

const REWRITTEN = {
  "localization/localize.ts": withNamesOnly,
  "localization/package.nls.en-us.json": withMessagesOnly,
  "parser/parseNodes.ts": withPlaceForInfo,
};

/** Each node has a place for what is known of it, so that all are alike. */
function withPlaceForInfo(text) {
  const made = text.replaceAll("parent:void 0,a:", "parent:void 0,info:void 0,a:");
  if (made === text)
    throw new Error("Pyright's nodes are made in another way: see parser/parseNodes.ts.");
  return made;
}

/** What the checker imports, by the name under which the core exports it. */
const EXPORTS = {
  program: "analyzer/program.ts",
  importResolver: "analyzer/importResolver.ts",
  analyzerNodeInfo: "analyzer/analyzerNodeInfo.ts",
  parseTreeUtils: "analyzer/parseTreeUtils.ts",
  typedDicts: "analyzer/typedDicts.ts",
  types: "analyzer/types.ts",
  typeUtils: "analyzer/typeUtils.ts",
  configOptions: "common/configOptions.ts",
  serviceProvider: "common/serviceProviderExtensions.ts",
  console: "common/console.ts",
  pythonVersion: "common/pythonVersion.ts",
  positionUtils: "common/positionUtils.ts",
  uri: "common/uri/uri.ts",
  localize: "localization/localize.ts",
  parser: "parser/parser.ts",
  diagnosticSink: "common/diagnosticSink.ts",
  sourceFile: "analyzer/sourceFile.ts",
  parseNodes: "parser/parseNodes.ts",
  textRangeCollection: "common/textRangeCollection.ts",
};

export async function coreSource() {
  const modules = await readPyrightModules();
  const roots = Object.values(EXPORTS).map((file) => modules.idOf(SOURCES + file));
  const parts = Array.from(closureOf(roots, modules), (id) => partOf(id, modules));
  const used = parts.flatMap(({ patches }) => patches);
  const unused = corePatches.filter((patch) => !used.includes(patch));
  if (unused.length > 0) throw new Error(`No part of pyright for: ${unused[0].name}.`);
  const names = new Set(parts.map(({ standsFor }) => standsFor));
  const gone = NEVER_USED.find((name) => !names.has(name));
  if (gone) throw new Error(`Pyright asks for no ${gone} any more: take it off the list.`);
  const exports = Object.entries(EXPORTS).map(
    ([name, file]) => `export const ${name} = load(${modules.idOf(SOURCES + file)});`,
  );
  return [
    'import * as path from "path-browserify";',
    await readFile(path.join(here, "core-runtime.js"), "utf8"),
    `Object.assign(makers, {\n${parts.map(({ text }) => text).join(",\n")}\n});`,
    ...exports,
  ].join("\n");
}

function closureOf(roots, { byId }) {
  const found = new Set(roots);
  for (const id of found) {
    const module = byId.get(id);
    if (module && !isLeftOut(module)) module.needs.forEach((need) => found.add(need));
  }
  return found;
}

const isLeftOut = (module) => OTHER_LANGUAGE.test(module.path) || neverUsed(module) !== undefined;

/** The name of a module that nothing of the checker runs, whether it is a package or one of pyright's files. */
function neverUsed({ path }) {
  const [, dependency] = /^node_modules\/\.pnpm\/([^@]+)@/.exec(path) ?? [];
  return NEVER_USED.find((each) => each === dependency || SOURCES + each === path);
}

function partOf(id, { byId, builtin }) {
  const module = byId.get(id);
  if (!module) {
    return { text: `${id}(module) { module.exports = standIn("${builtin(id)}"); }`, patches: [] };
  }
  if (isLeftOut(module)) {
    const name = neverUsed(module);
    const stand = name ? `standIn("${name}")` : "{}";
    return {
      text: `${id}(module) { module.exports = ${stand}; }`,
      patches: [],
      standsFor: name,
    };
  }
  const patches = corePatches.filter(({ file }) => module.path === SOURCES + file);
  const rewrite = REWRITTEN[module.path.slice(SOURCES.length)] ?? ((text) => text);
  return { text: rewrite(applyPatches(module.text, patches, module.path)), patches };
}
