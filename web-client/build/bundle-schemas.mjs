// Makes the worker that checks values against schemas, under a name that carries its content's hash, and a
// manifest that names it.
import { mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";
import { writeHashed, writeManifest } from "../../build/hashed-files.mjs";

export async function bundleSchemas(entry, target) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    target: "es2022",
    legalComments: "none",
    banner: { js: '"use strict";' },
  });
  const [{ contents }] = outputFiles;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeManifest(target, { schemas: await writeHashed(target, "schemas", "txt", contents) });
}
