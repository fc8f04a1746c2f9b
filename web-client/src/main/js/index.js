import * as core from "glovebox:core";
import { version } from "glovebox:package";
import { CodeMode } from "./code-mode.js";
import { withOpenSources } from "./open-sources.js";
import { runtimeFiles } from "./runtime-files.js";

export { CodeMode } from "./code-mode.js";
export { GloveboxError } from "./glovebox-error.js";
export { version };

/** Plain JavaScript functions as a source. */
export const functions = (namespace, definitions, purpose) =>
  core.functions(namespace, definitions, purpose);

export async function createCodeMode(given = {}) {
  const options = await withOpenSources(given);
  const made = core.createCodeMode(
    options,
    runtimeFiles(options?.assets, options?.limits?.memoryMb),
  );
  const { validateValue } = await import("./schema-validator.js");
  made.validateWith(validateValue);
  return new CodeMode(made, options.toolNames);
}
