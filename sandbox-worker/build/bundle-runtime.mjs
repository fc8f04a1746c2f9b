// Puts the sandbox's files together: the worker in one classic script, the frame with its script inside,
// wasm and snapshot under names that carry their content's hash, and a manifest that names them.
// A worker's program is a text to whoever bundles or serves it: as .js it would be minified again.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { writeHashed, writeManifest } from "../../build/hashed-files.mjs";
import { calledAtStart } from "./javascript/called-at-start.mjs";
import { compileAtOnce } from "./javascript/compile-at-once.mjs";
import { madeModules } from "./made-modules.mjs";
import { buildIdOf } from "./steps/make-snapshot.mjs";

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const parts = path.join(home, "target/runtime-parts");
const target = path.join(home, "target/runtime");
const sources = path.join(home, "src/main");

async function bundleGuest() {
  const result = await build({
    entryPoints: [path.join(sources, "js/guest/entry.js")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    target: "es2022",
    legalComments: "none",
    banner: { js: '"use strict";self.importScripts=undefined;' },
    plugins: [madeModules({ "glovebox:build-id": { buildId: await buildId() } })],
  });
  const program = result.outputFiles[0].text;
  const [wasm, snapshot] = await Promise.all(["python.wasm", "snapshot.bin"].map(readPart));
  const called = await calledAtStart(program, { wasm, snapshot });
  return writeHashed(target, "guest", "txt", compileAtOnce(program, called));
}

const readPart = (name) => readFile(path.join(parts, name));

async function bundleFrame() {
  const narrowing = await frameScript("narrowing.js");
  const script = await frameScript("frame.js");
  const page = await readFile(path.join(sources, "js/frame/frame.xml"), "utf8");
  if ((narrowing + script).includes("]]>"))
    throw new Error("A script of the frame ends the CDATA section around it.");
  const filled = page
    .replace("{{script-hashes}}", () => [narrowing, script].map(allowanceOf).join(" "))
    .replace("{{narrowing}}", () => narrowing)
    .replace("{{script}}", () => script);
  return writeHashed(target, "frame", "xml", filled);
}

async function frameScript(name) {
  const source = await readFile(path.join(sources, "js/frame", name), "utf8");
  return (await transform(source, { minify: true, target: "es2022" })).code.trim();
}

const allowanceOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

async function buildId() {
  return buildIdOf({
    glue: await readPart("glue.js"),
    wasm: await readPart("python.wasm"),
    stdlib: await readPart("stdlib.zip"),
  });
}

async function copyHashed(source, name, extension) {
  return writeHashed(target, name, extension, await readPart(source));
}

export async function bundleRuntime() {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const manifest = {
    frame: await bundleFrame(),
    guest: await bundleGuest(),
    wasm: await copyHashed("python.wasm", "python", "wasm"),
    snapshot: await copyHashed("snapshot.bin", "snapshot", "bin"),
  };
  await writeManifest(target, manifest);
}
