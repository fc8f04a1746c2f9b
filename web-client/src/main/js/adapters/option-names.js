/** Of every adapter. */
const SHARED = ["conversation", "session", "caller"];

/** What an app may say to each adapter; anything else is refused by name. */
export const OPTION_NAMES = {
  aiTools: [...SHARED, "needsApproval", "pictures"],
  anthropicTools: SHARED,
  chatTools: [...SHARED, "strict"],
  createAgent: [
    ...SHARED,
    "model",
    "codeMode",
    "instructions",
    "maxSteps",
    "maxRetries",
    "approve",
    "pictures",
  ],
  langchainTools: [...SHARED, "pictures", "strict"],
  mcpServer: SHARED,
  responsesTools: [...SHARED, "strict"],
  serveWebmcp: [...SHARED, "signal"],
  webmcpTools: SHARED,
};
