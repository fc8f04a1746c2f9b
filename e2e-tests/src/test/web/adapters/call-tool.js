/** The tool that calls one function without a script, in each framework. */
import Anthropic from "@anthropic-ai/sdk";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { ChatOpenAI } from "@langchain/openai";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { generateText, stepCountIs } from "ai";
import { createCodeMode } from "glovebox";
import { createAgent as createOwnAgent } from "glovebox/agent";
import { aiTools } from "glovebox/ai";
import { anthropicTools } from "glovebox/anthropic";
import { langchainTools } from "glovebox/langchain";
import { mcpServer } from "glovebox/mcp";
import { chatTools, responsesTools } from "glovebox/openai";
import { webmcpTools } from "glovebox/webmcp";
import { createAgent } from "langchain";
import OpenAI from "openai";
import { desk } from "./desk.js";

const CALL = "call_function";
const call = (name, given) => ({ tool: CALL, input: { function: name, arguments: given } });

/** One that is right, two mistakes, one whose arguments are text, one that waits for a person. */
const STEPS = [
  [call("desk.find_client", { name: "Reid" })],
  [call("desk.find_clients", {}), call("Desk.FindClient", { nam: "Reid" })],
  [call("desk.find_client", '{"name": "Ito"}')],
  [call("desk.close_account", { id: 7 })],
];
const PLAY = JSON.stringify([...STEPS, "told"]);
const USER = { role: "user", content: PLAY };

/** Made when it is asked for: the page is that of other tests too. */
let codeMode;
const opened = async () =>
  (codeMode ??= await createCodeMode({
    sources: [desk],
    assets: "/glovebox/runtime/",
    observeResults: false,
    toolNames: { call: CALL },
  }));

async function byAi({ server }) {
  const provider = createOpenAICompatible({ name: "played", baseURL: `${server}/v1` });
  const tools = aiTools(codeMode);
  const model = provider("played");
  const { text } = await generateText({ model, tools, prompt: PLAY, stopWhen: stepCountIs(8) });
  return text;
}

const openAi = (server) =>
  new OpenAI({ baseURL: `${server}/v1`, apiKey: "none", dangerouslyAllowBrowser: true });

async function byChat({ server }) {
  const { tools } = chatTools(codeMode);
  const run = openAi(server).chat.completions.runTools({
    model: "played",
    messages: [USER],
    tools,
  });
  return run.finalContent();
}

async function byResponses({ server }) {
  const { tools, answer } = responsesTools(codeMode);
  const input = [USER];
  for (;;) {
    const asked = { model: "played", input, tools };
    const { output, output_text: text } = await openAi(server).responses.create(asked);
    const answers = await answer(output);
    if (answers.length === 0) return text;
    input.push(...output, ...answers);
  }
}

async function byMessages({ server }) {
  const client = new Anthropic({ baseURL: server, apiKey: "none", dangerouslyAllowBrowser: true });
  const { tools, answer } = anthropicTools(codeMode);
  const messages = [USER];
  for (;;) {
    const asked = { model: "played", max_tokens: 1024, messages, tools };
    const { content } = await client.messages.create(asked);
    const results = await answer(content);
    if (results.length === 0) return content[0].text;
    messages.push({ role: "assistant", content }, { role: "user", content: results });
  }
}

async function byLangchain({ server }) {
  const configuration = { baseURL: `${server}/v1`, dangerouslyAllowBrowser: true };
  const model = new ChatOpenAI({ model: "played", apiKey: "none", configuration });
  const agent = createAgent({ model, tools: langchainTools(codeMode) });
  const { messages } = await agent.invoke({ messages: [USER] });
  return messages.at(-1).text;
}

async function byMcp() {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await (await mcpServer(codeMode)).connect(ours);
  const jsonSchemaValidator = new CfWorkerJsonSchemaValidator();
  const client = new Client({ name: "page", version: "1.0.0" }, { jsonSchemaValidator });
  await client.connect(theirs);
  return played(async ({ input }) => {
    const { content } = await client.callTool({ name: CALL, arguments: input });
    return content[0].text;
  });
}

function byWebmcp() {
  const tool = webmcpTools(codeMode).find(({ name }) => name === CALL);
  return played(({ input }) => tool.execute(input));
}

async function byAgent({ server }) {
  const model = { kind: "openai-compatible", name: "played", url: `${server}/v1` };
  const agent = await createOwnAgent({ codeMode, model });
  let text = "";
  for await (const event of agent.send(PLAY)) text += event.type === "text" ? event.text : "";
  return text;
}

async function played(answer) {
  const texts = [];
  for (const given of STEPS.flat()) texts.push(await answer(given));
  return `told: ${texts.join(" | ")}`;
}

const WAYS = { byAi, byChat, byResponses, byMessages, byLangchain, byMcp, byWebmcp, byAgent };

/** What the model was told, by the adapter. */
export async function calledWithoutCode(given) {
  await opened();
  const told = {};
  for (const [way, ask] of Object.entries(WAYS)) told[way] = await ask(given);
  return told;
}

/** What an app is asked before an agent's call, of which only one is allowed. */
export async function agentAsksBeforeACall({ server }) {
  const model = { kind: "openai-compatible", name: "played", url: `${server}/v1` };
  await opened();
  const asked = [];
  const approve = ({ code }) => asked.push(code) === 1;
  const agent = await createOwnAgent({ codeMode, model, approve });
  const statuses = [];
  for await (const event of agent.send(PLAY)) {
    if (event.type === "result") statuses.push(event.answer.status);
  }
  return { asked, statuses };
}
