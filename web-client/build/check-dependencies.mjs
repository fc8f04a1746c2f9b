/** Every npm package of which something is shipped has its line in docs/dependencies.md. */
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { folderImports } from "../demo/build/folder-imports.mjs";
import { workerImports } from "../demo/build/worker-imports.mjs";
import { moduleNames, outsideImports } from "./package-modules.mjs";

const ENTRIES = [
  ...(await moduleNames()).map((name) => `src/main/js/${name}.js`),
  "src/main/js/command/main.js",
  "demo/src/main.js",
  "type-checker/src/worker.js",
  "../sandbox-worker/src/main/js/guest/entry.js",
  "../sandbox-worker/src/main/js/frame/frame.js",
];
/** What the build copies or cuts, and no module imports. */
const COPIED = ["pyodide", "pyright", "path-browserify"];
const LIST = "../docs/dependencies.md";

export async function checkDependencies() {
  const list = await readFile(LIST, "utf8");
  return [...(await shipped())]
    .filter((name) => !isNamed(name, list))
    .map((name) => `${name} is shipped, and docs/dependencies.md does not name it: say why it is.`);
}

async function shipped() {
  const { metafile } = await build({
    entryPoints: ENTRIES,
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
  const kept = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return new Set([...COPIED, ...kept.map(([file]) => packageOf(file)).filter(Boolean)]);
}

/** Compiled Java, manifests and runtime parts hold no package of npm but those in COPIED. */
function leaveGeneratedPartsOut(bundler) {
  bundler.onResolve({ filter: /^glovebox[:/]|\/target\// }, ({ path }) => ({
    path,
    external: true,
  }));
}

const packageOf = (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

/** In the first cell of a row; a scope may be named once: `@codemirror/state`, `view`. */
function isNamed(name, list) {
  const [scope, rest] = name.split("/");
  const cells = list.split("\n").map((line) => line.split("|")[1]?.toLowerCase() ?? "");
  return cells.some(
    (cell) =>
      cell.includes(`\`${name}\``) ||
      cell.trim().startsWith(`${name} (npm)`) ||
      (rest && cell.includes(`\`${scope}/`) && cell.includes(`\`${rest}\``)),
  );
}
