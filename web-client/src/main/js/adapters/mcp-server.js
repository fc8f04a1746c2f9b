import { version } from "glovebox:package";
import { GloveboxError } from "../glovebox-error.js";
import { mcpContent } from "./mcp-content.js";
import { answerBy, modelTools } from "./model-tools.js";

/** The tools behind a server of the protocol, which is connected to one transport: one conversation. */
export async function mcpServer(codeMode, options) {
  const tools = modelTools("mcpServer", codeMode, options);
  const { Server, types } = await loadSdk();
  const server = new Server(
    { name: "glovebox", version },
    { capabilities: { tools: {} }, jsonSchemaValidator: askingNobody },
  );
  server.setRequestHandler(types.ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(types.CallToolRequestSchema, ({ params }, { signal }) =>
    called(tools, params, signal),
  );
  return server;
}

/** What a script does is up to the functions that it calls: only of looking more is known. */
const listed = ({ name, description, inputSchema, readOnly }) => ({
  name,
  description,
  inputSchema,
  annotations: readOnly ? { readOnlyHint: true, openWorldHint: false } : { readOnlyHint: false },
});

async function called(tools, { name, arguments: input = {} }, signal) {
  const answer = await answerBy(tools, name, input, signal);
  const { status, code, runId } = answer;
  const told = Object.entries({ status, code, runId }).filter(([, value]) => value !== undefined);
  return {
    content: mcpContent(answer),
    structuredContent: Object.fromEntries(told),
    ...(status === "failed" && { isError: true }),
  };
}

/** The SDK's own validator, which makes code from text, is for answers of people, and nobody is asked here. */
const askingNobody = {
  getValidator: () => (data) => ({ valid: true, data, errorMessage: undefined }),
};

/** Bundlers let a package be missing whose `await import` is in a `try` itself. */
async function loadSdk() {
  try {
    const { Server } = await import("@modelcontextprotocol/sdk/server/index.js");
    return { Server, types: await import("@modelcontextprotocol/sdk/types.js") };
  } catch (reason) {
    throw new GloveboxError({
      code: "option-invalid",
      blame: "caller",
      message: `mcpServer needs the package @modelcontextprotocol/sdk, which cannot be loaded: ${reason}`,
      hint: "Install it beside Glovebox.",
    });
  }
}
