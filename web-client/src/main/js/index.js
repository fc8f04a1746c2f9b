import * as core from "glovebox:core";
import { version } from "glovebox:package";
import { createCodeModeWith } from "./create-code-mode.js";
import { runtimeFiles } from "./runtime-files.js";

export { CodeMode } from "./code-mode.js";
export { GloveboxError } from "./glovebox-error.js";
export { version };

/** Plain JavaScript functions as a source. */
export const functions = (namespace, definitions, purpose) =>
  core.functions(namespace, definitions, purpose);

export const createCodeMode = (options) => createCodeModeWith(runtimeFiles, options);
