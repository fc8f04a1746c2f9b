/** JavaScript, CSS, HTML, JSON and TypeScript have prettier's form, or are given it. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { format } from "prettier";

const FOLDERS = [
  "../build",
  "build",
  "src",
  "type-checker",
  "demo",
  "../sandbox-worker/build",
  "../sandbox-worker/src",
  "../e2e-tests/build",
  "../e2e-tests/src/test/node",
  "../e2e-tests/src/test/probes",
  "../e2e-tests/src/test/web",
  "../examples",
];
const EXTENSIONS = new Set([".js", ".mjs", ".css", ".html", ".json", ".ts"]);
const LEFT_ALONE = new Set([
  // Written by update-zones.mjs.
  "../sandbox-worker/build/zoneinfo/zones.json",
]);

export async function checkFormat({ write }) {
  const files = await misshapen();
  if (write) {
    await Promise.all(files.map(({ file, formed }) => writeFile(file, formed)));
    return [];
  }
  return files.map(
    ({ file }) => `${file} has not prettier's form: run "npm run format" in web-client.`,
  );
}

async function misshapen() {
  const files = (await Promise.all(FOLDERS.map(filesIn))).flat();
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, "utf8");
      return { file, text, formed: await format(text, { filepath: file, printWidth: 100 }) };
    }),
  );
  return read.filter(({ text, formed }) => text !== formed);
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .map((entry) => join(folder, entry))
    .filter((file) => EXTENSIONS.has(extname(file)) && !LEFT_ALONE.has(file));
}
