import type { CodeMode } from "glovebox";
import { mcpServer, portTransport } from "glovebox/mcp";
import type { McpToolServer } from "glovebox/mcp";

declare const codeMode: CodeMode;
declare const port: MessagePort;

const server: McpToolServer = await mcpServer(codeMode, { conversation: "chat-1" });
export const connected: Promise<void> = server.connect(portTransport(port));
export const closed: Promise<void> = server.close();

// @ts-expect-error the option is another adapter's
mcpServer(codeMode, { strict: false });
// @ts-expect-error a port is not a transport by itself
server.connect(port);
