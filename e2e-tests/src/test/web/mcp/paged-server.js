/** Servers whose list of tools comes in pages, and one whose pages never end. */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const PAGES = 3;

export const pagedServer = () =>
  serverOf((page) => (page + 1 < PAGES ? { nextCursor: String(page + 1) } : {}));

export const circlingServer = () => serverOf((page) => ({ nextCursor: String(1 - (page % 2)) }));

function serverOf(nextOf) {
  const server = new Server(
    { name: "pages", version: "1.0.0" },
    { capabilities: { tools: {} }, jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
  );
  server.setRequestHandler(ListToolsRequestSchema, ({ params }) => {
    const page = Number(params?.cursor ?? 0);
    const tools = [0, 1].map((tool) => ({
      name: `tool_${page}_${tool}`,
      inputSchema: { type: "object" },
    }));
    return { tools, ...nextOf(page) };
  });
  return server;
}
