import { capMemory } from "glovebox:cap-memory";
import { fetchFile, fetchKept, hashOf } from "glovebox:fetch-file";
import { version } from "glovebox:package";
import { besideThisModule, files } from "glovebox:runtime-addresses";
import { GloveboxError } from "../glovebox-error.js";
import { packing } from "../runs/packing.js";

const PAGES_IN_A_MEBIBYTE = 16;

/** The sandbox's files: beside this module, or where the caller keeps them. */
export function runtimeFiles(assets, capMb) {
  const addresses = assets === null ? beside() : below(assets, document.baseURI);
  return {
    ...addresses,
    ...parts(capMb),
    processes: null,
    // A bound of memory is written into the file's bytes.
    transport: { fetch: capMb === 0 ? fetchKept : fetchFile, hash: hashOf },
  };
}

/** What does not depend on where the sandboxes are. */
export const parts = (capMb) => ({ capMemory: capMb === 0 ? null : capTo(capMb), packing });

/** All below one address. */
export function below(assets, from) {
  const base = new URL(assets, from);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return placed((part) => new URL(files[part].file, base).href);
}

/** Where the build put them. */
export function beside() {
  try {
    return placed((part) => besideThisModule[part]());
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

const placed = (addressOf) =>
  Object.fromEntries(
    Object.entries(files).map(([part, made]) => [
      part,
      { ...made, version, address: addressOf(part) },
    ]),
  );

function capTo(memoryMb) {
  return (wasm) => {
    const capped = capMemory(new Uint8Array(wasm), memoryMb * PAGES_IN_A_MEBIBYTE);
    return new Blob([capped], { type: "application/wasm" });
  };
}
