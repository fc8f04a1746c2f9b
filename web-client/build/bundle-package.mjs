// Makes target/npm: the package as it is published, with the files of the sandbox and of the type
// checker inside.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleSchemas } from "./bundle-schemas.mjs";
import { moduleNames } from "./package-modules.mjs";

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(home, "target/npm");
const sources = path.join(home, "src/main");
/** Each holds files with hashed names, and a manifest that names them. */
const runtimes = [
  path.join(home, "../sandbox-worker/target/runtime"),
  path.join(home, "target/checker"),
  path.join(home, "target/schemas"),
];
const manifest = path.join(home, "target/manifest.json");

const virtual = {
  "glovebox:core": path.join(home, "target/teavm/core.js"),
  "glovebox:error": path.join(sources, "js/glovebox-error.js"),
  "glovebox:cap-memory": path.join(home, "../sandbox-worker/src/main/js/page/cap-memory.js"),
  "glovebox:package": path.join(sources, "npm/package.json"),
  "glovebox:manifest": manifest,
};

const ours = {
  name: "ours",
  setup(bundler) {
    bundler.onResolve({ filter: /^glovebox:/ }, ({ path: name }) => ({ path: virtual[name] }));
  },
};

async function mergedManifest() {
  const texts = runtimes.map((folder) => readFile(path.join(folder, "manifest.json"), "utf8"));
  return Object.assign({}, ...(await Promise.all(texts)).map((text) => JSON.parse(text)));
}

export async function bundlePackage() {
  await bundleSchemas(
    path.join(sources, "js/schemas/worker.js"),
    path.join(home, "target/schemas"),
  );
  await writeFile(manifest, JSON.stringify(await mergedManifest()));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await build({
    entryPoints: (await moduleNames()).map((name) => path.join(sources, `js/${name}.js`)),
    outdir: target,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    sourcemap: true,
    legalComments: "none",
    chunkNames: "core-[hash]",
    external: ["@modelcontextprotocol/sdk/*"],
    plugins: [ours],
  });
  await cp(path.join(sources, "npm"), target, { recursive: true });
  for (const folder of runtimes) {
    await cp(folder, path.join(target, "runtime"), {
      recursive: true,
      filter: (file) => !file.endsWith("manifest.json"),
    });
  }
  await cp(path.join(home, "../docs/licences"), path.join(target, "licences"), { recursive: true });
  for (const file of ["LICENSE", "NOTICE", "README.md"])
    await cp(path.join(home, "..", file), path.join(target, file));
}
