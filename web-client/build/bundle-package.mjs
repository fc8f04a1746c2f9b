// Makes target/npm: the package as it is published, with the files of the sandbox and of the type
// checker inside.
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleSchemas } from "./bundle-schemas.mjs";
import { addressOfCoreScript, coreModule, writeCoreScript } from "./core-forms.mjs";
import { nameLabels } from "./name-labels.mjs";
import { moduleNames, outsideImports } from "./package-modules.mjs";
import { published, shippedText, withReports } from "./published.mjs";

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(home, "target/npm");
const sources = path.join(home, "src/main");
const command = path.join(sources, "js/command");
/** Each holds files with hashed names, and a manifest that names them. */
const runtimes = [
  path.join(home, "../sandbox-worker/target/runtime"),
  path.join(home, "target/checker"),
  path.join(home, "target/schemas"),
];
/** Where each of them is, and how the build made it, as a module that bundlers can read. */
const addresses = path.join(home, "target/runtime-addresses.js");
/** Where the core is as a classic script, likewise. */
const coreAddress = path.join(home, "target/core-address.js");
const compiled = path.join(home, "target/teavm/core.js");

const virtual = {
  "glovebox:core": compiled,
  "glovebox:core-address": coreAddress,
  "glovebox:thrown": path.join(sources, "js/core/thrown.js"),
  "glovebox:json-form": path.join(sources, "js/core/json-form.js"),
  "glovebox:error": path.join(sources, "js/glovebox-error.js"),
  "glovebox:cap-memory": path.join(home, "../sandbox-worker/src/main/js/page/cap-memory.js"),
  "glovebox:fetch-file": path.join(home, "../sandbox-worker/src/main/js/page/fetch-file.js"),
  "glovebox:file-hash": path.join(home, "../sandbox-worker/src/main/js/page/file-hash.js"),
  "glovebox:frame-element": path.join(home, "../sandbox-worker/src/main/js/page/frame-element.js"),
  "glovebox:head-start": path.join(home, "../sandbox-worker/src/main/js/page/head-start.js"),
  "glovebox:guest-process": path.join(sources, "js/node/guest-process.cjs"),
  "glovebox:package": path.join(sources, "npm/package.json"),
  "glovebox:runtime-addresses": addresses,
};

const ours = {
  name: "ours",
  setup(bundler) {
    bundler.onResolve({ filter: /^glovebox:/ }, ({ path: name }) => ({ path: virtual[name] }));
    // What the command shares with pages is what pages load: it must not change how that is split.
    bundler.onResolve({ filter: /^\.\.\/(mcp|openapi)\.js$/ }, ({ path: name, importer }) =>
      path.dirname(importer) === command ? { path: name, external: true } : undefined,
    );
    bundler.onLoad({ filter: /guest-process\.cjs$/ }, async ({ path: file }) => ({
      contents: await readFile(file, "utf8"),
      loader: "text",
    }));
    bundler.onLoad({ filter: /teavm[\\/]core\.js$/ }, async ({ path: file }) => ({
      contents: coreModule(await readFile(file, "utf8")),
    }));
  },
};

async function mergedManifest() {
  const texts = runtimes.map((folder) => readFile(path.join(folder, "manifest.json"), "utf8"));
  return Object.assign({}, ...(await Promise.all(texts)).map((text) => JSON.parse(text)));
}

/**
 * Bundlers know an asset by this very expression, one for each file and each in full. A classic script has
 * no `import.meta.url`, so nothing is computed before it is asked for. Vite makes small files part of the
 * bundle; the frame must stay a file, because a frame without an address of its own inherits the page's policy.
 */
function addressesOf(manifest) {
  const lines = Object.entries(manifest).map(([part, { file }]) => {
    const address = part === "frame" ? `${file}?no-inline` : file;
    return `  ${part}: () => new URL("./runtime/${address}", import.meta.url).href,`;
  });
  return [
    `export const files = ${JSON.stringify(manifest)};`,
    "export const besideThisModule = {",
    ...lines,
    "};\n",
  ].join("\n");
}

export async function bundlePackage() {
  await bundleSchemas(
    path.join(sources, "js/schemas/worker.js"),
    path.join(home, "target/schemas"),
  );
  await writeFile(addresses, addressesOf(await mergedManifest()));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const script = await writeCoreScript(target, await readFile(compiled, "utf8"));
  await writeFile(coreAddress, addressOfCoreScript(script));
  await build({
    entryPoints: {
      ...Object.fromEntries(
        (await moduleNames()).map((name) => [name, path.join(sources, `js/${name}.js`)]),
      ),
      "bin/command": path.join(command, "main.js"),
    },
    outdir: target,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    chunkNames: "core-[hash]",
    external: await outsideImports(),
    plugins: [ours],
  });
  await nameLabelsIn(target);
  await cp(path.join(sources, "npm"), target, { recursive: true });
  for (const folder of runtimes) {
    await cp(folder, path.join(target, "runtime"), {
      recursive: true,
      filter: (file) => !file.endsWith("manifest.json"),
    });
  }
  await cp(path.join(home, "../docs/licences"), path.join(target, "licences"), { recursive: true });
  await cp(path.join(home, "../LICENSE"), path.join(target, "LICENSE"));
  await writeShipped("NOTICE", (text) => text.replaceAll("docs/licences/", "licences/"));
  const settings = published();
  const files = await readdir(target);
  await writeShipped("README.md", (text) => withReports(shippedText(text, files, settings)));
  await writeDescription(settings);
}

async function nameLabelsIn(folder) {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".js"))) {
    const file = path.join(folder, name);
    await writeFile(file, nameLabels(await readFile(file, "utf8")));
  }
}

async function writeShipped(file, change) {
  const text = await readFile(path.join(home, "..", file), "utf8");
  await writeFile(path.join(target, file), change(text));
}

async function writeDescription(settings) {
  const file = path.join(target, "package.json");
  const described = { ...JSON.parse(await readFile(file, "utf8")), ...settings };
  await writeFile(file, `${JSON.stringify(described, null, 2)}\n`);
}
