/** Each framework as an application uses it, before a provider that is played: what its model says at last. */
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as provider7 } from "ai-7-openai-compatible";
import Anthropic from "@anthropic-ai/sdk";
import { ChatOpenAI } from "@langchain/openai";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import * as ai6 from "ai";
import * as ai7 from "ai-7";
import { createAgent } from "langchain";
import OpenAI from "openai";
import "./peers.mjs";

const npm = "../../../../../../web-client/target/npm";
const { aiTools } = await import(`${npm}/ai.js`);
const { anthropicTools } = await import(`${npm}/anthropic.js`);
const { langchainTools } = await import(`${npm}/langchain.js`);
const { mcpServer } = await import(`${npm}/mcp.js`);
const { chatTools, responsesTools } = await import(`${npm}/openai.js`);
const { webmcpTools } = await import(`${npm}/webmcp.js`);

const byAi =
  ({ generateText, streamText }, open, enough) =>
  async ({ codeMode, url, options }, content, { isStreamed, signal } = {}) => {
    const model = open({ name: "played", baseURL: `${url}/v1` })("played");
    const tools = aiTools(codeMode, options);
    const asked = { model, prompt: content, tools, maxRetries: 0, abortSignal: signal };
    asked.stopWhen = enough(3);
    if (!isStreamed) return (await generateText(asked)).text;
    let failure;
    const streamed = streamText({ ...asked, onError: (event) => (failure = event) });
    await streamed.consumeStream();
    if (failure) throw failure.error;
    return streamed.text;
  };

const openAi = (url) => new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });

async function byChat({ codeMode, url, options }, content, { isStreamed, signal } = {}) {
  const { completions } = openAi(url).chat;
  const { tools, answer } = chatTools(codeMode, options);
  const messages = [{ role: "user", content }];
  for (;;) {
    const asked = { model: "played", messages, tools };
    const message = isStreamed
      ? await completions.stream(asked, { signal }).finalMessage()
      : (await completions.create(asked, { signal })).choices[0].message;
    if (!message.tool_calls) return message.content;
    messages.push(message, ...(await answer(message.tool_calls, { signal })));
  }
}

async function byChatRunner({ codeMode, url, options }, content, { isStreamed, signal } = {}) {
  const { tools } = chatTools(codeMode, options);
  const messages = [{ role: "user", content }];
  const asked = { model: "played", messages, tools, stream: isStreamed };
  return openAi(url).chat.completions.runTools(asked, { signal }).finalContent();
}

async function byResponses({ codeMode, url, options }, content, { isStreamed, signal } = {}) {
  const { responses } = openAi(url);
  const { tools, answer } = responsesTools(codeMode, options);
  const input = [{ role: "user", content }];
  for (;;) {
    const asked = { model: "played", input, tools };
    const { output, output_text: text } = isStreamed
      ? await responses.stream(asked, { signal }).finalResponse()
      : await responses.create(asked, { signal });
    const answers = await answer(output, { signal });
    if (answers.length === 0) return text;
    input.push(...output, ...answers);
  }
}

const anthropic = (url) => new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0 });
const MESSAGE = { model: "played", max_tokens: 1024 };

async function byMessages({ codeMode, url, options }, content, { isStreamed, signal } = {}) {
  const { messages: api } = anthropic(url);
  const { tools, answer } = anthropicTools(codeMode, options);
  const messages = [{ role: "user", content }];
  for (;;) {
    const asked = { ...MESSAGE, messages, tools };
    const said = isStreamed
      ? await api.stream(asked, { signal }).finalMessage()
      : await api.create(asked, { signal });
    const results = await answer(said.content, { signal });
    if (results.length === 0) return said.content[0].text;
    messages.push({ role: "assistant", content: said.content }, { role: "user", content: results });
  }
}

async function byMessagesRunner({ codeMode, url, options }, content, { isStreamed, signal } = {}) {
  const { tools } = anthropicTools(codeMode, options);
  const messages = [{ role: "user", content }];
  const asked = { ...MESSAGE, messages, tools, stream: isStreamed };
  const { beta } = anthropic(url);
  const said = await beta.messages.toolRunner(asked, { signal }).runUntilDone();
  return said.content[0].text;
}

/** As it streams, it would ask a stranger's server how to count tokens. */
async function byLangchain({ codeMode, url, options }, content, { signal } = {}) {
  const configuration = { baseURL: `${url}/v1` };
  const model = new ChatOpenAI({ model: "played", apiKey: "none", maxRetries: 0, configuration });
  const agent = createAgent({ model, tools: langchainTools(codeMode, options) });
  const { messages } = await agent.invoke({ messages: [{ role: "user", content }] }, { signal });
  return messages.at(-1).text;
}

/** The frameworks that ask a provider themselves. */
export const FRAMEWORKS = {
  "AI SDK 6": byAi(ai6, provider6, ai6.stepCountIs),
  "AI SDK 7": byAi(ai7, provider7, ai7.isStepCount),
  "Chat Completions": byChat,
  Responses: byResponses,
  Messages: byMessages,
  LangChain: byLangchain,
};

/** Those that no provider is asked by say themselves which tools they were offered. */
async function byMcp({ codeMode, options }, content, { signal, onTools } = {}) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await (await mcpServer(codeMode, options)).connect(ours);
  const client = new Client({ name: "tests", version: "1.0.0" });
  await client.connect(theirs);
  onTools?.((await client.listTools()).tools);
  return played(content, async ({ tool: name, input }) => {
    const asked = { name, arguments: input };
    const { content: said, isError } = await client.callTool(asked, undefined, { signal });
    return (isError ? "(error) " : "") + said[0].text;
  });
}

function byWebmcp({ codeMode, options }, content, { signal, onTools } = {}) {
  const tools = webmcpTools(codeMode, options);
  onTools?.(tools);
  return played(content, async ({ tool, input }) => {
    const said = await tools.find(({ name }) => name === tool).execute(input, { signal });
    signal?.throwIfAborted();
    return said;
  });
}

/** What a model does that reads a play: the calls of a step at once. */
async function played(content, answer) {
  const told = [];
  const steps = JSON.parse(content);
  for (const step of steps.filter(Array.isArray)) {
    told.push(...(await Promise.all(step.map(answer))));
  }
  return `${steps.at(-1)}: ${told.join(" | ")}`;
}

/** All ways in which a model comes to the tools. */
export const WAYS = {
  ...FRAMEWORKS,
  "Chat Completions by the runner": byChatRunner,
  "Messages by the runner": byMessagesRunner,
  MCP: byMcp,
  WebMCP: byWebmcp,
};
