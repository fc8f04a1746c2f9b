// Makes target/npm: the package as it is published, with the sandbox's runtime files inside.
import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compressFolder } from "./compress-folder.mjs";

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(home, "target/npm");
const sources = path.join(home, "src/main");
const runtime = path.join(home, "../sandbox-worker/target/runtime");

const virtual = {
  "glovebox:core": path.join(home, "target/teavm/core.js"),
  "glovebox:error": path.join(sources, "js/glovebox-error.js"),
  "glovebox:cap-memory": path.join(home, "../sandbox-worker/build/cap-memory.mjs"),
  "glovebox:package": path.join(sources, "npm/package.json"),
  "glovebox:manifest": path.join(runtime, "manifest.json"),
};

const ours = {
  name: "ours",
  setup(bundler) {
    bundler.onResolve({ filter: /^glovebox:/ }, ({ path: name }) => ({ path: virtual[name] }));
  },
};

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await build({
  entryPoints: ["index", "io-connect", "mcp"].map((name) => path.join(sources, `js/${name}.js`)),
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
await cp(runtime, path.join(target, "runtime"), {
  recursive: true,
  filter: (file) => !file.endsWith("manifest.json"),
});
await cp(path.join(home, "../docs/licences"), path.join(target, "licences"), { recursive: true });
for (const file of ["LICENSE", "NOTICE", "README.md"])
  await cp(path.join(home, "..", file), path.join(target, file));
await compressFolder(target);
