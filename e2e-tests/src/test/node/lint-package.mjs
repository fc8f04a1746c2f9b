/** What publint and "Are the types wrong?" have to say of the packed package: a line each, or nothing. */
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packedPackage } from "./new-user/packed-package.mjs";

/** The package is ES modules only, which the guide says: a CommonJS module imports it dynamically. */
const KNOWN = "CJSResolvesToESM";

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

function arrayBufferOf({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
