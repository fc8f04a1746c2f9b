import { createCodeMode } from "glovebox";
import type { Source } from "glovebox";
import { mcp } from "glovebox/mcp";
import type { McpClient, McpOptions, McpTransport } from "glovebox/mcp";

declare const client: McpClient;
declare const transport: McpTransport;

const options: McpOptions = {
  namespace: "desk",
  purpose: "Clients.",
  include: ["get_*"],
  exclude: ["*_admin"],
  trustHints: false,
  timeoutMs: 5_000,
  transport: { requestInit: { headers: { Authorization: "Bearer …" } } },
  sampling: async ({ messages }, { signal }) => ({ messages, aborted: signal.aborted }),
  elicitation: () => ({ action: "decline" }),
};

export const opened: Promise<Source> = mcp("https://desk.example/mcp", options);
export const byUrl = mcp(new URL("https://desk.example/mcp"));
export const byTransport = mcp(transport);
export const codeMode = createCodeMode({ sources: [mcp(client), opened] });

// @ts-expect-error a server is needed
mcp();
// @ts-expect-error a number is not a server
mcp(7);
// @ts-expect-error an option is misspelt
mcp("/mcp", { namespaze: "desk" });
// @ts-expect-error patterns are a list
mcp("/mcp", { include: "get_*" });
