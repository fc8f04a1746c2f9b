/** The SDK of MCP: its own client, of the tools that the page serves. */
import Anthropic from "@anthropic-ai/sdk";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { functions } from "glovebox";
import { mcpServer, portTransport } from "glovebox/mcp";
import { ASKED, ENDLESS, PLAY, UNHEARD_OF, codeMode, giveUp } from "./desk.js";

const inMemory = () => InMemoryTransport.createLinkedPair();

function overPort() {
  const { port1, port2 } = new MessageChannel();
  return [portTransport(port1), portTransport(port2)];
}

async function connected([ours, theirs], options) {
  const server = await mcpServer(codeMode, options);
  await server.connect(ours);
  const client = new Client(
    { name: "page", version: "1.0.0" },
    { jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
  );
  await client.connect(theirs);
  return { client, server };
}

/** Calls what a play says, step by step, the calls of a step at once. */
async function played(client, play, settings) {
  const results = [];
  for (const step of JSON.parse(play).filter(Array.isArray)) {
    const asked = step.map(({ tool, input }) =>
      client.callTool({ name: tool, arguments: input }, undefined, settings),
    );
    results.push(...(await Promise.all(asked)));
  }
  return results;
}

async function toldOver(transports) {
  const { client } = await connected(transports);
  const before = await client.listTools();
  const added = codeMode.addSource(functions("mail", { send: () => 1 }));
  const results = await played(client, PLAY);
  const { tools } = await client.listTools();
  codeMode.removeSource(added);
  const texts = results.map(
    ({ isError, content: [{ text }] }) => (isError ? "(error) " : "") + text,
  );
  await client.close();
  return {
    text: `told: ${texts.join(" | ")}`,
    structured: results.map(({ structuredContent: { status, code = "" } }) => `${status} ${code}`),
    isKept: JSON.stringify(before.tools) === JSON.stringify(tools),
    readOnly: tools.map(({ annotations }) => annotations.readOnlyHint),
  };
}

export const mcpInMemory = () => toldOver(inMemory());
export const mcpOverPort = () => toldOver(overPort());

/** Each client has a conversation of its own, unless the app says that they are one. */
export async function mcpConversations() {
  const [look] = JSON.parse(PLAY)[0];
  const texts = [];
  for (const options of [{}, {}, { conversation: "chat-7" }, { conversation: "chat-7" }]) {
    const { client } = await connected(overPort(), options);
    const { content } = await client.callTool({ name: look.tool, arguments: look.input });
    texts.push(content[0].text);
    await client.close();
  }
  return { isShown: texts.map((text) => !text.startsWith("Shown before: ")) };
}

export async function mcpUnheardOf() {
  const { client } = await connected(inMemory());
  const [call] = JSON.parse(UNHEARD_OF)[0];
  const { isError, content } = await client.callTool({ name: call.tool, arguments: call.input });
  return { isError, text: content[0].text };
}

export async function mcpGivenUp() {
  const { client } = await connected(overPort());
  return giveUp((signal) => played(client, ENDLESS, { signal }));
}

/** The client is gone while a script of its own runs. */
export async function mcpClosed() {
  const { client } = await connected(inMemory());
  return giveUp(async (signal) => {
    signal.addEventListener("abort", () => client.close());
    return played(client, ENDLESS);
  });
}

/** The chatbot of the protocol's own page on clients: what a server lists is given to Anthropic's library. */
export async function mcpChatbot({ server }) {
  const { client: mcp } = await connected(inMemory());
  const { tools: listed } = await mcp.listTools();
  const tools = listed.map(({ name, description, inputSchema }) => ({
    name,
    description,
    input_schema: inputSchema,
  }));
  const anthropic = new Anthropic({
    baseURL: server,
    apiKey: "none",
    dangerouslyAllowBrowser: true,
  });
  const messages = [{ role: "user", content: ASKED }];
  for (;;) {
    const asked = { model: "played", max_tokens: 1000, messages, tools };
    const { content } = await anthropic.messages.create(asked);
    messages.push({ role: "assistant", content });
    const call = content.find(({ type }) => type === "tool_use");
    if (!call) return { text: content[0].text };
    const result = await mcp.callTool({ name: call.name, arguments: call.input });
    const told = { type: "tool_result", tool_use_id: call.id, content: result.content };
    messages.push({ role: "user", content: [told] });
  }
}
