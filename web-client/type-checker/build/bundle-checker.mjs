// Makes target/checker: the type checker as one classic worker script, under a name that carries its
// content's hash, and a manifest that names it.
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeHashed, writeManifest } from "../../../build/hashed-files.mjs";
import { checkerModules } from "./checker-modules.mjs";

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const target = path.join(home, "target/checker");

export async function bundleChecker() {
  const { outputFiles } = await build({
    entryPoints: [path.join(home, "type-checker/src/worker.js")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    charset: "utf8",
    target: "es2022",
    legalComments: "none",
    banner: { js: '"use strict";' },
    loader: { ".py": "text" },
    mainFields: ["module", "main"],
    plugins: [await checkerModules()],
  });
  const [{ contents }] = outputFiles;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeManifest(target, { checker: await writeHashed(target, "checker", "txt", contents) });
}
