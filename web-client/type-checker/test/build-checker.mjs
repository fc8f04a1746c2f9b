/** The checker as a module that a test can use, made of the same sources as the worker. */
import { mkdir } from "node:fs/promises";
import { build } from "esbuild";
import { checkerModules } from "../build/checker-modules.mjs";

/** Test files run at the same time, each in a process of its own. */
const OUT = `target/checker-test/checker-${process.pid}.mjs`;

/** What `entry.js` exports. */
export async function checkerParts() {
  await mkdir("target/checker-test", { recursive: true });
  await build({
    entryPoints: ["type-checker/test/entry.js"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: OUT,
    loader: { ".py": "text" },
    plugins: [await checkerModules()],
  });
  return import(new URL(`../../${OUT}`, import.meta.url));
}

export const makeChecker = async () => (await checkerParts()).checker();
