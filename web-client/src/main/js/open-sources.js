/** How long sources are listed before the page gets its turn. */
const SLICE_MS = 16;

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

/** Adds all sources to what was made; very many functions do not hold the page up in one piece. */
export async function addSources(made, sources) {
  let sliceEndsAt = 0;
  for (const index of sources.keys()) {
    do {
      if (performance.now() > sliceEndsAt) {
        await nextTask();
        sliceEndsAt = performance.now() + SLICE_MS;
      }
    } while (!made.addSourceOfOptions(index));
  }
}

/** Lets go of what sources hold that no Code Mode will ever close. */
export function closeSources(sources) {
  for (const source of sources) source?.connection?.close();
}

const nextTask = () =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
