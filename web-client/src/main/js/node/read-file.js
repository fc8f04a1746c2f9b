import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const BEGIN_CHARACTERS = 200;

/** The transport's words for a file on the disk: see fetch-file.js. */
export async function readRuntimeFile(address) {
  const told = {
    problem: "",
    directive: "",
    isBegun: false,
    isOnline: true,
    status: 200,
    type: "application/octet-stream",
    frameOptions: "",
    policy: "",
    content: new ArrayBuffer(0),
    begin: "",
  };
  try {
    const { buffer, byteOffset, byteLength } = await readFile(fileURLToPath(address));
    const content = buffer.slice(byteOffset, byteOffset + byteLength);
    const begin = new TextDecoder().decode(new Uint8Array(content).subarray(0, BEGIN_CHARACTERS));
    return { ...told, content, begin };
  } catch (problem) {
    return { ...told, problem: String(problem.message ?? problem) };
  }
}
