/**
 * The options with every source that is still being opened, such as `mcp(...)`, awaited. When one
 * cannot be opened, those that could are closed.
 */
export async function withOpenSources(options) {
  if (!Array.isArray(options?.sources)) return options;
  const settled = await Promise.allSettled(options.sources);
  const failed = settled.find(({ status }) => status === "rejected");
  if (!failed) return { ...options, sources: settled.map(({ value }) => value) };
  for (const { value } of settled) value?.connection?.close();
  throw failed.reason;
}
