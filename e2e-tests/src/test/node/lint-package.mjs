/** What publint, "Are the types wrong?" and a pair of scales say of the packed package: a line each, or nothing. */
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { BUILT, packedPackage } from "./new-user/packed-package.mjs";

/** The package is ES modules only, which the guide says: a CommonJS module imports it dynamically. */
const KNOWN = "CJSResolvesToESM";

/**
 * What an install costs, in which the core is twice: a page loads one of the two. Each file that is loaded has a narrower
 * budget, in size-budgets.json.
 */
const MOST_BYTES = { packed: 7_300_000, unpacked: 21_000_000 };

const tarball = await readFile(await packedPackage());
const { messages, pkg } = await publint({
  pack: { tarball: arrayBufferOf(tarball) },
  strict: true,
});
for (const message of messages) console.log(`publint: ${formatMessage(message, pkg)}`);

const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
for (const { kind, ...where } of problems) {
  if (kind !== KNOWN) console.log(`attw: ${kind} ${JSON.stringify(where)}`);
}

const files = await readdir(BUILT, { recursive: true, withFileTypes: true });
const shipped = files.filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name));
const sizes = shipped.map(
  async (file) => (await stat(join(file.parentPath ?? file.path, file.name))).size,
);
const weights = {
  packed: tarball.length,
  unpacked: (await Promise.all(sizes)).reduce((sum, size) => sum + size),
};
for (const [form, bytes] of Object.entries(weights)) {
  if (bytes > MOST_BYTES[form])
    console.log(`${form}: ${bytes} bytes, ${MOST_BYTES[form]} are allowed`);
}

function arrayBufferOf({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
