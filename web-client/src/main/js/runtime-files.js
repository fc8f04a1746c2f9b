import { capMemory } from "glovebox:cap-memory";
import { besideThisModule, files } from "glovebox:runtime-addresses";
import { GloveboxError } from "./glovebox-error.js";

const PAGES_IN_A_MEBIBYTE = 16;

/** The addresses of the sandbox's files: beside this module, or where the caller keeps them. */
export function runtimeFiles(assets, capMb) {
  return {
    ...(assets === null ? beside() : below(assets)),
    capMemory: capMb === 0 ? null : capTo(capMb),
  };
}

function below(assets) {
  const base = new URL(assets, document.baseURI);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return addresses(([part, file]) => [part, new URL(file, base).href]);
}

function beside() {
  try {
    return addresses(([part]) => [part, besideThisModule[part]()]);
  } catch {
    throw new GloveboxError({
      code: "option-invalid",
      blame: "caller",
      message:
        "a classic script does not know where it is, so assets must say where the runtime files are",
      hint: 'Copy them with "npx glovebox copy DIR" and set assets to the address of DIR, or bundle as a module.',
    });
  }
}

const addresses = (place) => Object.fromEntries(Object.entries(files).map(place));

function capTo(memoryMb) {
  return (wasm) => {
    const capped = capMemory(new Uint8Array(wasm), memoryMb * PAGES_IN_A_MEBIBYTE);
    return new Blob([capped], { type: "application/wasm" });
  };
}
