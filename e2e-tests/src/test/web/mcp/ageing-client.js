/** A connected client of version 2 of the kit, as far as it is used: its list of tools is soon too old. */
export function ageingClient() {
  let lists = 0;
  const tool = (name) => ({
    name,
    inputSchema: { type: "object" },
    annotations: { readOnlyHint: true },
  });
  return {
    getServerCapabilities: () => ({ tools: {} }),
    getServerVersion: () => ({ name: "ageing" }),
    getProtocolEra: () => "modern",
    listTools: async () => ({
      tools: ["now", "later"].slice(0, ++lists).map(tool),
      ttlMs: 1,
    }),
    callTool: async () => ({ content: [] }),
  };
}
