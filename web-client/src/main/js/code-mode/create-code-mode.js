import * as core from "glovebox:core";
import { version } from "glovebox:package";
import { GloveboxError } from "../glovebox-error.js";
import { openStore } from "../runs/stores.js";
import { CodeMode } from "./code-mode.js";
import { addSources, closeSources, withOpenSources } from "./open-sources.js";
import { Telemetry } from "./telemetry.js";

/** Loaded when it is used. Browsers tell only that a module could not be had. */
async function schemaLibrary() {
  try {
    return await import("../schemas/on-page.js");
  } catch (reason) {
    throw new GloveboxError({
      code: "runtime-unavailable",
      blame: "caller",
      message: `a module of glovebox ${version} could not be loaded: ${reason.message}`,
      hint: "Serve all modules that the bundler made, or all of the package, and of one version; offline, a service worker must have kept them.",
    });
  }
}

/**
 * @param locate finds the runtime files, and says what the sandboxes are
 * @param open opens the store of the option
 */
export async function createCodeModeWith(locate, given = {}, open = openStore) {
  const options = await withOpenSources(given);
  let made;
  try {
    const telemetry = Telemetry.of(options);
    const followed = telemetry ? telemetry.asked(options) : options;
    const store = await open(options?.store);
    made = core.createCodeMode(followed, locate, store);
    telemetry?.follow(made);
    await addSources(made, options.sources ?? []);
    const { validateOnPage, searchWork, workOnRun } = await schemaLibrary();
    made.open(validateOnPage, searchWork, workOnRun);
    return new CodeMode(made, store?.windows);
  } catch (reason) {
    made?.dispose();
    if (Array.isArray(options?.sources)) closeSources(options.sources);
    throw reason;
  }
}
