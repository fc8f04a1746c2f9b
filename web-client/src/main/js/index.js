import * as core from "glovebox:core";
import { version } from "glovebox:package";
import { CodeMode } from "./code-mode.js";
import { addSources, closeSources, withOpenSources } from "./open-sources.js";
import { runtimeFiles } from "./runtime-files.js";

export { CodeMode } from "./code-mode.js";
export { GloveboxError } from "./glovebox-error.js";
export { version };

/** Plain JavaScript functions as a source. */
export const functions = (namespace, definitions, purpose) =>
  core.functions(namespace, definitions, purpose);

export async function createCodeMode(given = {}) {
  const options = await withOpenSources(given);
  let made;
  try {
    made = core.createCodeMode(options, runtimeFiles);
    await addSources(made, options.sources ?? []);
    const { validateOnPage } = await import("./schemas/on-page.js");
    made.open(validateOnPage);
    return new CodeMode(made);
  } catch (reason) {
    made?.dispose();
    if (Array.isArray(options?.sources)) closeSources(options.sources);
    throw reason;
  }
}
