import { markable } from "../core/thrown.js";
import { GloveboxError } from "../glovebox-error.js";

/**
 * The options with every source that is still being opened, such as `mcp(...)`, awaited. When one
 * cannot be opened, those that could are closed.
 */
export async function withOpenSources(options) {
  if (!Array.isArray(options?.sources)) return options;
  /** @type {any[]} */
  const settled = await Promise.allSettled(options.sources);
  const sources = settled.map(({ value }) => value);
  const failed = settled.findIndex(({ status }) => status === "rejected");
  if (failed === -1) return { ...options, sources };
  closeSources(sources);
  throw sourceFailed(failed, settled[failed].reason);
}

/** Adds all sources to what was made, in their order. */
export async function addSources(made, sources) {
  for (const [index, source] of sources.entries()) await made.addSourceOfOptions(source, index);
}

/** Lets go of what sources hold that no Code Mode will ever close. */
export function closeSources(sources) {
  for (const source of sources) source?.closeUnused?.();
}

/** Of a source of ours the reason says all; of a promise of the app's own, whatever that was rejected with. */
function sourceFailed(index, reason) {
  const error = markable(reason);
  if (error instanceof GloveboxError) return error;
  const message = `the source sources[${index}] cannot be opened: ${error}`.trim();
  const failure = new GloveboxError({ code: "source-failed", blame: "caller", message });
  return Object.defineProperty(failure, "cause", { value: reason });
}
