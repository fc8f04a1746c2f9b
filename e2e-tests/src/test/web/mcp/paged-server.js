/** Servers whose list of tools comes in pages, and some whose lists are of no use. */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const PAGES = 3;

export const pagedServer = () =>
  serverOf((page) => (page + 1 < PAGES ? { nextCursor: String(page + 1) } : {}));

export const circlingServer = () => serverOf((page) => ({ nextCursor: String(1 - (page % 2)) }));

/** Never says the same twice, and never comes to an end. */
export const drippingServer = () =>
  serverOf((page) => ({ nextCursor: String(page + 1) }), {
    before: () => new Promise((resolve) => setTimeout(resolve, 20)),
  });

export const crowdedServer = () => serverOf(() => ({}), { toolsOfPage: 10_001 });

export const verboseServer = () => serverOf(() => ({}), { description: "a".repeat(9_000_000) });

function serverOf(nextOf, { before = () => {}, toolsOfPage = 2, description } = {}) {
  const server = new Server(
    { name: "pages", version: "1.0.0" },
    { capabilities: { tools: {} }, jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
  );
  server.setRequestHandler(ListToolsRequestSchema, async ({ params }) => {
    await before();
    const page = Number(params?.cursor ?? 0);
    const tools = Array.from({ length: toolsOfPage }, (_, tool) => ({
      name: `tool_${page}_${tool}`,
      description,
      inputSchema: { type: "object" },
    }));
    return { tools, ...nextOf(page) };
  });
  return server;
}
