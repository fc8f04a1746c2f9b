// Writes .br and .gz beside every file that is worth it. The big files take seconds, so results are
// kept in target/compressed by the content's hash.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const SMALLEST = 1024;
const COMPRESSIBLE = new Set([
  ".js",
  ".mjs",
  ".wasm",
  ".zip",
  ".html",
  ".css",
  ".json",
  ".map",
  ".bin",
  ".svg",
  ".ts",
]);
const QUALITY = 9;

const formats = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

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
      .map((file) => compress(file, cache)),
  );
}

async function compress(file, cache) {
  if ((await stat(file)).size < SMALLEST) return;
  const content = await readFile(file);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 32);
  for (const [extension, pack] of Object.entries(formats)) {
    const kept = path.join(cache, `${hash}-${QUALITY}.${extension}`);
    const packed = await readFile(kept).catch(async () => {
      const fresh = await pack(content);
      await writeFile(kept, fresh);
      return fresh;
    });
    if (packed.length < content.length) await writeFile(`${file}.${extension}`, packed);
  }
}
