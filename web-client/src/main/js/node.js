import path from "node:path";
import { pathToFileURL } from "node:url";
import { createCodeModeWith } from "./create-code-mode.js";
import { readRuntimeFile } from "./node/read-file.js";
import { keeperOf } from "./node/processes.js";
import { requireNode, wallsFor } from "./node/walls.js";
import { below, beside, parts } from "./runtime-files.js";
import { hashOf } from "glovebox:fetch-file";

export { CodeMode, functions, GloveboxError, version } from "./index.js";
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
  return createCodeModeWith(locate, options);
}
