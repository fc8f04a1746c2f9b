import { capMemory } from "glovebox:cap-memory";
import manifest from "glovebox:manifest";

const PAGES_IN_A_MEBIBYTE = 16;

/** The addresses of the sandbox's files: beside this module, or where the caller keeps them. */
export function runtimeFiles(assets, capMb) {
  const base =
    assets === null ? new URL("./runtime/", import.meta.url) : new URL(assets, document.baseURI);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const files = {};
  for (const [part, file] of Object.entries(manifest)) files[part] = new URL(file, base).href;
  files.capMemory = capMb === 0 ? null : capTo(capMb);
  return files;
}

function capTo(memoryMb) {
  return (wasm) => {
    const capped = capMemory(new Uint8Array(wasm), memoryMb * PAGES_IN_A_MEBIBYTE);
    return new Blob([capped], { type: "application/wasm" });
  };
}
