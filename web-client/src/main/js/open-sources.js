/**
 * The options with every source that is still being opened, such as `mcp(...)`, awaited. When one
 * cannot be opened, those that could are closed.
 */
export async function withOpenSources(options) {
  if (!Array.isArray(options?.sources)) return options;
  const settled = await Promise.allSettled(options.sources);
  const sources = settled.map(({ value }) => value);
  const failed = settled.find(({ status }) => status === "rejected");
  if (!failed) return { ...options, sources };
  closeSources(sources);
  throw failed.reason;
}

/** Adds all sources to what was made, in their order. */
export async function addSources(made, sources) {
  for (const [index, source] of sources.entries()) await made.addSourceOfOptions(source, index);
}

/** Lets go of what sources hold that no Code Mode will ever close. */
export function closeSources(sources) {
  for (const source of sources) source?.closeUnused?.();
}
