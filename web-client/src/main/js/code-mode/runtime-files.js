import { capMemory } from "glovebox:cap-memory";
import { fetchFile, fetchKept } from "glovebox:fetch-file";
import { hashOf } from "glovebox:file-hash";
import { FrameElement } from "glovebox:frame-element";
import { HeadStart } from "glovebox:head-start";
import { version } from "glovebox:package";
import { besideThisModule, files } from "glovebox:runtime-addresses";
import { GloveboxError } from "../glovebox-error.js";
import { packing } from "../runs/packing.js";

const PAGES_IN_A_MEBIBYTE = 16;

/** The sandboxes of a page: where their files are, beside this module or where the caller keeps them, and their frame. */
export class PageHouse {
  #headStart;

  /** Begins what the first sandbox of these options needs. */
  begin(options) {
    this.#headStart = headStartOf(options);
    this.#headStart?.begin();
  }

  locate(assets, capMb) {
    return {
      ...addressesOf(assets),
      ...parts(capMb),
      processes: null,
      frameAt: (address) => this.#headStart?.frameAt(address) ?? new FrameElement(address),
      // A bound of memory is written into the file's bytes.
      transport: this.#headStart?.transport ?? { fetch: capMb === 0 ? fetchKept : fetchFile, hash },
    };
  }

  /** The Code Mode did not come to be. */
  end() {
    this.#headStart?.end();
  }
}

const hash = (content) => hashOf(content, Object.values(files));

/** None where no sandbox is kept ready, or its files are changed; what is wrong with the options, the core tells. */
function headStartOf(options) {
  try {
    const { assets = null, warm, limits, typeCheck } = options;
    const isPlain = assets === null || typeof assets === "string";
    if (!isPlain || warm === 0 || limits?.memoryMb !== undefined) return undefined;
    const beside = typeCheck === "off" ? [] : ["checker"];
    return new HeadStart(addressesOf(assets), { fetch: fetchKept, hash }, beside);
  } catch {
    return undefined;
  }
}

const addressesOf = (assets) => (assets === null ? beside() : below(assets, document.baseURI));

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
