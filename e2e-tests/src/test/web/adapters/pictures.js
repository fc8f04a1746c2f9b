/** A script's picture in each framework: what the provider is sent of it. */
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import Anthropic from "@anthropic-ai/sdk";
import { ChatOpenAI } from "@langchain/openai";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { generateText, stepCountIs } from "ai";
import { createCodeMode, functions } from "glovebox";
import { createAgent as createOwnAgent } from "glovebox/agent";
import { aiTools } from "glovebox/ai";
import { anthropicTools } from "glovebox/anthropic";
import { langchainTools } from "glovebox/langchain";
import { mcpServer } from "glovebox/mcp";
import { chatTools, responsesTools } from "glovebox/openai";
import { webmcpTools } from "glovebox/webmcp";
import { createAgent } from "langchain";
import OpenAI from "openai";
import { codeMode } from "./desk.js";

/** One red pixel. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
const SOUND = { type: "audio", mimeType: "audio/wav", data: "UklGRg==" };

const input = { code: "{'photo': await camera.photo(), 'said': await camera.said()}" };
const PLAY = JSON.stringify([[{ tool: "execute_python", input }], "told"]);
const USER = { role: "user", content: PLAY };

const camera = functions("camera", {
  photo: { readOnly: true, run: () => Uint8Array.from(atob(PNG), (c) => c.charCodeAt(0)) },
  said: { readOnly: true, run: () => SOUND },
});

const stopWhen = stepCountIs(8);
const browser = { dangerouslyAllowBrowser: true };

async function byAi({ server }) {
  const provider = createAnthropic({ baseURL: `${server}/v1`, apiKey: "none" });
  const tools = aiTools(codeMode, { pictures: true });
  await generateText({ model: provider("played"), tools, prompt: PLAY, stopWhen });
}

async function byAiAsText({ server }) {
  const provider = createOpenAICompatible({ name: "played", baseURL: `${server}/v1` });
  const tools = aiTools(codeMode);
  await generateText({ model: provider("played"), tools, prompt: PLAY, stopWhen });
}

const openAi = (server) => new OpenAI({ baseURL: `${server}/v1`, apiKey: "none", ...browser });

async function byChat({ server }) {
  const { tools } = chatTools(codeMode);
  const asked = { model: "played", messages: [USER], tools };
  await openAi(server).chat.completions.runTools(asked).finalContent();
}

async function byResponses({ server }) {
  const { tools, answer } = responsesTools(codeMode);
  const input = [USER];
  for (;;) {
    const { output } = await openAi(server).responses.create({ model: "played", input, tools });
    const answers = await answer(output);
    if (answers.length === 0) return;
    input.push(...output, ...answers);
  }
}

const anthropic = (server) => new Anthropic({ baseURL: server, apiKey: "none", ...browser });

async function byMessages({ server }) {
  const { tools, answer } = anthropicTools(codeMode);
  const messages = [USER];
  for (;;) {
    const asked = { model: "played", max_tokens: 1024, messages, tools };
    const { content } = await anthropic(server).messages.create(asked);
    const results = await answer(content);
    if (results.length === 0) return;
    messages.push({ role: "assistant", content }, { role: "user", content: results });
  }
}

async function byMessagesRunner({ server }) {
  const { tools } = anthropicTools(codeMode);
  const asked = { model: "played", max_tokens: 1024, messages: [USER], tools };
  await anthropic(server).beta.messages.toolRunner(asked).runUntilDone();
}

async function byLangchain({ server }) {
  const configuration = { baseURL: `${server}/v1`, ...browser };
  const settings = { model: "played", apiKey: "none", configuration, useResponsesApi: true };
  const tools = langchainTools(codeMode, { pictures: true });
  const agent = createAgent({ model: new ChatOpenAI(settings), tools });
  await agent.invoke({ messages: [USER] });
}

async function byAgent({ server, kind }) {
  const model = { kind, name: "played", url: `${server}/v1` };
  const agent = await createOwnAgent({ codeMode, model });
  for await (const event of agent.send(PLAY)) if (event.type === "failed") throw event.error;
}

const WAYS = {
  byAi,
  byAiAsText,
  byChat,
  byResponses,
  byMessages,
  byMessagesRunner,
  byLangchain,
  byAgent: (given) => byAgent({ ...given, kind: "anthropic" }),
  byAgentAsText: (given) => byAgent({ ...given, kind: "openai-compatible" }),
};

/** The content of the last answer that the provider was sent, in its own format. */
async function lastSent(server) {
  const heard = await (await fetch(`${server}/heard`)).json();
  const { messages, input } = heard.at(-1);
  const last = (messages ?? input).at(-1);
  if (last.output) return last.output;
  return Array.isArray(last.content) && last.role === "user"
    ? last.content[0].content
    : last.content;
}

/** What each provider, and each client without one, was sent of the picture. */
export async function picturesSent(given) {
  const added = codeMode.addSource(camera);
  const sent = {};
  for (const [way, ask] of Object.entries(WAYS)) {
    await ask(given);
    sent[way] = await lastSent(given.server);
  }
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await (await mcpServer(codeMode)).connect(ours);
  const jsonSchemaValidator = new CfWorkerJsonSchemaValidator();
  const client = new Client({ name: "page", version: "1.0.0" }, { jsonSchemaValidator });
  await client.connect(theirs);
  const { content } = await client.callTool({ name: "execute_python", arguments: input });
  sent.byMcp = content;
  sent.byWebmcp = await webmcpTools(codeMode)[1].execute(input);
  codeMode.removeSource(added);
  return JSON.parse(JSON.stringify(sent).replaceAll(PNG, "PNG"));
}

/** What is counted of an answer with a picture, and of one where none may leave. */
export async function picturesCounted() {
  const counted = [];
  for (const egress of [{}, { parts: 0 }]) {
    const made = { sources: [camera], assets: "/glovebox/runtime/", egress };
    const asked = await createCodeMode({ ...made, toolNames: { call: "call_function" } });
    const [, , call] = asked.tools;
    const { text, parts = [] } = await call.answer({ function: "camera.photo" });
    const { leftBytes } = asked.usage();
    counted.push({
      text,
      parts: parts.map(({ mediaType, bytes }) => `${mediaType} ${bytes}`),
      besideText: leftBytes - new TextEncoder().encode(text).length,
    });
    asked.dispose();
  }
  return { counted };
}
