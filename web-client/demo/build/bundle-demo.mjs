/**
 * Bundles the demo page from demo/src into target/demo. What is loaded later is in
 * files of its own. Every file but the pages carries a hash of its content in its name, so that it can be cached for ever; the same sources always give
 * the same bytes. Run it with web-client as the working directory.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { published } from "../../build/published.mjs";
import { folderImports } from "./folder-imports.mjs";
import { noCodeFromText } from "./no-code-from-text.mjs";
import { withLinks } from "./page-links.mjs";
import { workerImports } from "./worker-imports.mjs";

const SOURCE = "demo/src";
const TARGET = "target/demo";
/** Programs stand at the top, as they are served: what they load later is found beside them. */
const BUNDLED = ["main.js", "css/page.css", "css/editor.css", "window.js", "css/window.css"];
/** Where each stands in the sources, and where it is served. */
const PAGES = {
  "index.html": "index.html",
  "windows/window.html": "window.html",
  "sites/funds.html": "sites/funds.html",
};
const COPIED = ["icon.svg"];

export async function bundleDemo() {
  const { entries, loadedLater } = await bundled();
  const contents = new Map([...entries, ...(await copied())]);
  const names = new Map([...contents].map(([path, bytes]) => [path, hashedName(path, bytes)]));
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(TARGET, { recursive: true });
  for (const [path, bytes] of contents) {
    await writeFile(join(TARGET, names.get(path)), bytes);
  }
  for (const { path, contents: bytes } of loadedLater) {
    await writeFile(join(TARGET, basename(path)), bytes);
  }
  await writePages(names);
}

/** @returns {Promise<{ entries: [string, Uint8Array][], loadedLater: import("esbuild").OutputFile[] }>} */
async function bundled() {
  const { outputFiles, metafile } = await build({
    entryPoints: BUNDLED.map((path) => join(SOURCE, path)),
    outbase: SOURCE,
    outdir: TARGET,
    bundle: true,
    splitting: true,
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    plugins: [folderImports, noCodeFromText, workerImports],
    alias: { "glovebox/agent": "./target/npm/agent.js" },
    logOverride: { "ignored-bare-import": "silent" },
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".py": "text", ".csv": "text", ".wasm": "file" },
    logLevel: "warning",
  });
  refuseOwnSources(Object.keys(metafile.inputs));
  const isEntry = ({ path }) => BUNDLED.includes(pathIn(path));
  return {
    entries: outputFiles.filter(isEntry).map(({ path, contents }) => [pathIn(path), contents]),
    loadedLater: outputFiles.filter((file) => !isEntry(file)),
  };
}

const pathIn = (file) => relative(TARGET, file).split(sep).join("/");

const ITS_OWN = /^(((folder|worker):)?demo\/src|target\/(teavm-demo|npm))\/|(^|\/)node_modules\//;

/** The page takes Glovebox from where the package is served, as its users do, and nothing from its sources. */
function refuseOwnSources(inputs) {
  const foreign = inputs.find((file) => !ITS_OWN.test(file));
  if (foreign) throw new Error(`The demo imports ${foreign}: import /glovebox/index.js instead.`);
}

/** @returns {Promise<[string, Uint8Array][]>} */
async function copied() {
  return Promise.all(COPIED.map(async (path) => [path, await readFile(join(SOURCE, path))]));
}

function hashedName(path, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const extension = extname(path);
  return `${basename(path, extension)}-${hash}${extension}`;
}

/** The pages, with the names that the files have got. */
async function writePages(names) {
  const unnamed = new Set(names.keys());
  for (const [source, served] of Object.entries(PAGES)) {
    let page = await readFile(join(SOURCE, source), "utf8");
    for (const [path, name] of names) {
      if (page.includes(`"${path}"`)) unnamed.delete(path);
      page = page.replace(`"${path}"`, `"${name}"`);
    }
    await mkdir(join(TARGET, dirname(served)), { recursive: true });
    await writeFile(join(TARGET, served), withLinks(page, published()));
  }
  if (unnamed.size > 0) throw new Error(`No page names ${[...unnamed].join(", ")}.`);
}
