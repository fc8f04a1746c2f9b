/** Files under names that carry their content's hash, each with what whoever fetches it compares it with. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { hashOfPieces } from "../sandbox-worker/src/main/js/page/file-hash.js";

const NAMED_BY = 16;

/** Writes one into a folder, and gives its entry in the folder's manifest. */
export async function writeHashed(folder, name, extension, content) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const file = `${name}-${sha256.slice(0, NAMED_BY)}.${extension}`;
  await writeFile(path.join(folder, file), content);
  const pieces = await hashOfPieces(await new Blob([content]).arrayBuffer());
  return { file, bytes: Buffer.byteLength(content), sha256, pieces };
}

/** Writes the manifest of a folder: its files by the part that each plays. */
export const writeManifest = (folder, manifest) =>
  writeFile(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
