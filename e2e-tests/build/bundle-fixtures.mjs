// Makes target/web from src/test/web: the platform's pages, and the applications that use packages
// beside Glovebox (with the recipes of docs/how-to), are bundled; everything else is copied. Run with the module as the working
// directory, after npm ci and after the package was built.
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { PAGES, recipe } from "../src/test/node/documents/recipes.mjs";

const from = "src/test/web";
const to = "target/web";
const bundled = [
  "platform/platform",
  "platform/provider",
  "platform/trading",
  "platform/advisory-desk",
  "platform/consumer",
  "platform/consumer-4",
  "platform/consumer-fdc3",
  "fdc3/desk",
  "fdc3/chart",
  // No dependency: who has a licence key installs it beside the others.
  ...(existsSync("node_modules/@interopio/browser-platform") ? ["platform/platform-licensed"] : []),
].map((page) => `${from}/${page}.js`);

await rm(to, { recursive: true, force: true });
await cp(from, to, { recursive: true });
await cp("target/teavm/session.js", `${to}/session/session.js`);
await cp("../sandbox-worker/target/runtime/manifest.json", `${to}/lab/session/runtime-files.json`);
for (const file of ["fetch-file.js", "file-hash.js", "frame-element.js"])
  await cp(`../sandbox-worker/src/main/js/page/${file}`, `${to}/lab/session/${file}`);
for (const file of ["indexeddb-store.js", "owners.js"])
  await cp(`../web-client/src/main/js/runs/${file}`, `${to}/lab/runs/${file}`);
await cp("../web-client/src/test/js/runs/map-store.js", `${to}/lab/runs/map-store.js`);
// The page that weighs the checker starts it itself, from an address that says what it is.
const { checker } = JSON.parse(
  await readFile("../web-client/target/checker/manifest.json", "utf8"),
);
await cp(`../web-client/target/checker/${checker.file}`, `${to}/lab/bench/checker.js`);
await build({
  entryPoints: bundled,
  outdir: to,
  outbase: from,
  bundle: true,
  format: "esm",
  target: "es2022",
  // The platform's libraries were written for Node's bundlers, which call the global object so.
  define: { global: "globalThis" },
  external: ["/glovebox/*"],
  plugins: [{ name: "recipes", setup: readRecipes }],
  logLevel: "warning",
});
/** Applications that bundle Glovebox, and what of its optional peers they have not. */
const bundle = (entryPoints, missing = []) =>
  build({
    entryPoints,
    outdir: to,
    bundle: true,
    format: "esm",
    target: "es2022",
    define: { global: "globalThis" },
    external: ["/glovebox/*", ...missing],
    alias: { glovebox: resolve("../web-client/target/npm") },
    // The package finds its optional peers among the application's packages.
    nodePaths: [resolve("node_modules")],
    plugins: [{ name: "recipes", setup: readRecipes }],
    // Chunks that the package shares are imported by each of its modules, for their names or for none.
    logOverride: { "ignored-bare-import": "silent" },
    logLevel: "warning",
  });
await bundle({
  "lab/protocols/adapters": `${from}/lab/protocols/adapters.js`,
  "lab/bench/frame-bench": `${from}/lab/bench/frame-bench.js`,
  "lab/protocols/mcp-2": `${from}/lab/protocols/mcp.js`,
  "lab/bench/peers-bench": `${from}/lab/bench/peers-bench.js`,
  "lab/protocols/validators": `${from}/lab/protocols/validators.js`,
  ...Object.fromEntries(PAGES.map((name) => [`recipes/${name}`, recipeOf(name)])),
});
// An application that has version 1 of the kit alone.
await bundle({ "lab/protocols/mcp": `${from}/lab/protocols/mcp.js` }, [
  "@modelcontextprotocol/client",
]);

await cp("../web-client/target/npm/runtime", `${to}/recipes/runtime`, {
  recursive: true,
});

for (const name of PAGES) {
  await writeFile(`${to}/recipes/${name}.html`, pageOf(name));
}

function recipeOf(name) {
  const page = `${from}/recipes/${name}.js`;
  return existsSync(page) ? page : `recipe:${name}`;
}

function pageOf(name) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A recipe of the documents</title>
    <script type="module" src="${name}.js"></script>
  </head>
  <body></body>
</html>
`;
}

/** Examples of the how-to guides, as they stand there. */
function readRecipes(bundler) {
  bundler.onResolve({ filter: /^recipe:/ }, ({ path }) => ({
    path,
    namespace: "recipe",
  }));
  bundler.onLoad({ filter: /./, namespace: "recipe" }, async ({ path }) => {
    const { source, kind } = await recipe(path);
    return { contents: source, loader: kind, resolveDir: resolve(".") };
  });
}
