import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hashOf } from "glovebox:file-hash";
import { createCodeModeWith } from "./code-mode/create-code-mode.js";
import { below, beside, parts } from "./code-mode/runtime-files.js";
import { GloveboxError } from "./glovebox-error.js";
import { FileLocks, FileStore } from "./node/file-store.js";
import { keeperOf } from "./node/processes.js";
import { readRuntimeFile } from "./node/read-file.js";
import { requireNode, wallsFor } from "./node/walls.js";
import { openStore } from "./runs/stores.js";

export { askModel, CodeMode, functions, GloveboxError, legible, version } from "./index.js";
export { findWalls } from "./node/walls.js";

/** The same as in a browser; the sandboxes are processes. */
export async function createCodeMode({ sandbox = "best", ...options } = {}) {
  requireNode();
  const walls = await wallsFor(sandbox);
  const here = pathToFileURL(process.cwd() + path.sep).href;
  const locate = (assets, capMb) => ({
    ...(assets === null ? beside() : below(assets, here)),
    ...parts(capMb),
    processes: keeperOf(walls),
    transport: { fetch: readRuntimeFile, hash: hashOf },
  });
  return createCodeModeWith({ begin() {}, locate, end() {} }, options, openStoreOnDisk);
}

/** A folder, where the option names one. */
async function openStoreOnDisk(given) {
  if (typeof given?.directory !== "string" || Object.keys(given).length > 1)
    return openStore(given);
  await requireFolder(given.directory);
  const locks = new FileLocks(given.directory);
  return {
    store: new FileStore(given.directory),
    hold: (runId) => locks.hold(runId),
    held: () => locks.held(),
  };
}

async function requireFolder(folder) {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (reason) {
    throw new GloveboxError({
      code: "option-invalid",
      blame: "caller",
      message: `option store directory cannot be made: ${reason.message}`,
    });
  }
}
