import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { contentOf, NOTHING } from "glovebox:fetch-file";

/** Reads one file and tells of it what fetch-file.js tells of an answer; it never rejects. */
export async function readRuntimeFile(address) {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(fileURLToPath(address));
    const content = buffer.slice(byteOffset, byteOffset + byteLength);
    return { ...NOTHING, status: 200, type: "application/octet-stream", ...contentOf(content) };
  } catch (problem) {
    return { ...NOTHING, problem: String(problem.message ?? problem) };
  }
}
