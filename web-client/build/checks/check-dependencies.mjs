/**
 * Every npm package of which something is shipped has its line in docs/dependencies.md, where it says what
 * ships there: what only builds or tests is in no browser. And every one that a module installs has a line,
 * with its version.
 */
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { folderImports } from "../../demo/build/folder-imports.mjs";
import { workerImports } from "../../demo/build/worker-imports.mjs";
import { moduleNames, outsideImports } from "../package-modules.mjs";

const DEMO = "demo/src/main.js";
const ENTRIES = [
  ...(await moduleNames()).map((name) => `src/main/js/${name}.js`),
  "src/main/js/command/main.js",
  "type-checker/src/worker.js",
  "../sandbox-worker/src/main/js/guest/entry.js",
  "../sandbox-worker/src/main/js/frame/frame.js",
];
/** What the build copies or cuts, and no module imports. */
const COPIED = ["pyodide", "pyright", "path-browserify"];
const LIST = "../docs/dependencies.md";

const MODULES = ["../sandbox-worker", ".", "../e2e-tests"];
const IN_THE_PACKAGE = ["## Ships in the npm package"];
const IN_THE_DEMO = [...IN_THE_PACKAGE, "## Ships in the demo page only"];

export async function checkDependencies() {
  const list = await readFile(LIST, "utf8");
  return [
    ...unnamed([...COPIED, ...(await shippedBy(ENTRIES))], list, IN_THE_PACKAGE),
    ...unnamed(await shippedBy([DEMO]), list, IN_THE_DEMO),
    ...(await Promise.all(MODULES.map((module) => unlisted(module, list)))).flat(),
  ];
}

function unnamed(names, list, titles) {
  const sections = list.split(/^(?=## )/m);
  const text = sections
    .filter((section) => titles.some((title) => section.startsWith(title)))
    .join("\n");
  return [...new Set(names)]
    .filter((name) => !isNamed(name, text))
    .map(
      (name) =>
        `${name} is shipped, and docs/dependencies.md does not name it under "${titles.at(-1).slice(3)}": say why it is.`,
    );
}

async function shippedBy(entries) {
  const { metafile } = await build({
    entryPoints: entries,
    outdir: "target/unused",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    loader: { ".py": "text", ".csv": "text", ".wasm": "file" },
    logLevel: "error",
    external: await outsideImports(),
    plugins: [folderImports, workerImports, { name: "parts", setup: leaveGeneratedPartsOut }],
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => packageOf(file))
    .filter(Boolean);
}

async function unlisted(module, list) {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(`${module}/package.json`, "utf8"),
  );
  return Object.entries({ ...dependencies, ...devDependencies })
    .map(([name, version]) => [name, version.replace(/^npm:.+@/, "")])
    .filter(
      ([name, version]) => !rowsOf(name, list).some(([, , versions]) => versions.includes(version)),
    )
    .map(
      ([name, version]) =>
        `${module} installs ${name} ${version}, and docs/dependencies.md has no line that says so.`,
    );
}

/** Compiled Java, manifests and runtime parts hold no package of npm but those in COPIED. */
function leaveGeneratedPartsOut(bundler) {
  bundler.onResolve({ filter: /^glovebox[:/]|\/target\// }, ({ path }) => ({
    path,
    external: true,
  }));
}

const packageOf = (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

const isNamed = (name, list) => rowsOf(name, list).length > 0;

/** The rows whose first cell has it; a scope may be named once: `@codemirror/state`, `view`. */
function rowsOf(name, list) {
  const [scope, rest] = name.split("/");
  const rows = list.split("\n").map((line) => line.split("|"));
  return rows.filter(([, cell = ""]) => {
    const names = cell.toLowerCase();
    return (
      names.includes(`\`${name}\``) ||
      names.trim().startsWith(`${name} (npm)`) ||
      (rest && names.includes(`\`${scope}/`) && names.includes(`\`${rest}\``))
    );
  });
}
