// Makes the worker that checks values against schemas, under a name that carries its content's hash, and a
// manifest that names it.
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

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
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 16);
  const file = `schemas-${hash}.txt`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, file), contents);
  await writeFile(path.join(target, "manifest.json"), `${JSON.stringify({ schemas: file })}\n`);
}
