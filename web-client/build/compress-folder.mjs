// Writes .br and .gz beside every file that is worth it. The big files take seconds, so results are
// kept in target/compressed by the content's hash.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { compress, forms, QUALITY } from "../src/main/npm/bin/compress.mjs";

const SMALLEST = 1024;
const COMPRESSIBLE = new Set([
  ".js",
  ".mjs",
  ".wasm",
  ".zip",
  ".html",
  ".xml",
  ".txt",
  ".css",
  ".json",
  ".map",
  ".bin",
  ".svg",
  ".ts",
]);

export async function compressFolder(folder) {
  const cache = path.resolve("target/compressed");
  await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(
    files
      .filter((file) => COMPRESSIBLE.has(path.extname(file)))
      .map(async (file) => {
        if ((await stat(file)).size >= SMALLEST) await compress(file, keptIn(cache));
      }),
  );
}

const keptIn = (cache) => async (form, content) => {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 32);
  const kept = path.join(cache, `${hash}-${QUALITY}.${form}`);
  return readFile(kept).catch(async () => {
    const fresh = await forms[form](content);
    await writeFile(kept, fresh);
    return fresh;
  });
};
