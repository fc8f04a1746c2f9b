/** What a bad model, or a connection that breaks, does to the tools in each framework. */
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as provider7 } from "ai-7-openai-compatible";
import Anthropic from "@anthropic-ai/sdk";
import { ChatOpenAI } from "@langchain/openai";
import * as ai6 from "ai";
import * as ai7 from "ai-7";
import { createAgent } from "langchain";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import OpenAI from "openai";
import { startCutting, startProvider } from "./provider.mjs";
import { glovebox } from "./sources.mjs";

const npm = "../../../../../web-client/target/npm";
const { aiTools } = await import(`${npm}/ai.js`);
const { anthropicTools } = await import(`${npm}/anthropic.js`);
const { langchainTools } = await import(`${npm}/langchain.js`);
const { chatTools, responsesTools } = await import(`${npm}/openai.js`);

const RUN = "execute_python";
const MANY = 200;

let provider;
let codeMode;
let runs = 0;

before(async () => {
  provider = await startProvider();
  codeMode = await glovebox.createCodeMode({
    typeCheck: "off",
    toolNames: { call: "call_function" },
  });
  codeMode.on("run:start", () => runs++);
});
after(() => {
  provider.stop();
  codeMode.dispose();
});

const byAi =
  ({ generateText, streamText }, open, enough) =>
  async (url, content, isStreamed) => {
    const model = open({ name: "played", baseURL: `${url}/v1` })("played");
    const asked = { model, prompt: content, tools: aiTools(codeMode), maxRetries: 0 };
    asked.stopWhen = enough(3);
    if (!isStreamed) return (await generateText(asked)).text;
    let failure;
    const streamed = streamText({ ...asked, onError: (event) => (failure = event) });
    await streamed.consumeStream();
    if (failure) throw failure.error;
    return streamed.text;
  };

async function byChat(url, content, isStreamed) {
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });
  const { tools, answer } = chatTools(codeMode);
  const messages = [{ role: "user", content }];
  for (;;) {
    const asked = { model: "played", messages, tools };
    const message = isStreamed
      ? await client.chat.completions.stream(asked).finalMessage()
      : (await client.chat.completions.create(asked)).choices[0].message;
    if (!message.tool_calls) return message.content;
    messages.push(message, ...(await answer(message.tool_calls)));
  }
}

async function byResponses(url, content, isStreamed) {
  const { responses } = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });
  const { tools, answer } = responsesTools(codeMode);
  const input = [{ role: "user", content }];
  for (;;) {
    const asked = { model: "played", input, tools };
    const { output, output_text: text } = isStreamed
      ? await responses.stream(asked).finalResponse()
      : await responses.create(asked);
    const answers = await answer(output);
    if (answers.length === 0) return text;
    input.push(...output, ...answers);
  }
}

async function byMessages(url, content, isStreamed) {
  const { messages: api } = new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0 });
  const { tools, answer } = anthropicTools(codeMode);
  const messages = [{ role: "user", content }];
  for (;;) {
    const asked = { model: "played", max_tokens: 1024, messages, tools };
    const said = isStreamed ? await api.stream(asked).finalMessage() : await api.create(asked);
    const results = await answer(said.content);
    if (results.length === 0) return said.content[0].text;
    messages.push({ role: "assistant", content: said.content }, { role: "user", content: results });
  }
}

/** As it streams, it would ask a stranger's server how to count tokens. */
async function byLangchain(url, content) {
  const configuration = { baseURL: `${url}/v1` };
  const model = new ChatOpenAI({ model: "played", apiKey: "none", maxRetries: 0, configuration });
  const agent = createAgent({ model, tools: langchainTools(codeMode) });
  const { messages } = await agent.invoke({ messages: [{ role: "user", content }] });
  return messages.at(-1).text;
}

const WAYS = {
  "AI SDK 6": byAi(ai6, provider6, ai6.stepCountIs),
  "AI SDK 7": byAi(ai7, provider7, ai7.isStepCount),
  "Chat Completions": byChat,
  Responses: byResponses,
  Messages: byMessages,
  LangChain: byLangchain,
};

/** Of every wrong kind; texts are written as they are, and are no JSON. */
const WRONG = [
  null,
  7,
  true,
  [],
  ["1"],
  "{code: 1",
  "",
  { code: null },
  { code: 7 },
  { code: ["1"] },
  { code: { code: "1" } },
  { code: "1", foo: {} },
  { code: "1", caller: "admin" },
  { code: "1", session: "of-another" },
  { code: "1", limits: { wallMs: 600_000 } },
  JSON.parse('{"__proto__":{"code":"1"}}'),
];
/** What is no JSON, LangChain does not give to any tool. */
const UNREAD = WRONG.filter((input) => typeof input === "string").length;
const WRONG_NAMES = ["constructor", "__proto__", "toString", "", "execute-python"];

for (const [way, ask] of Object.entries(WAYS)) {
  test(`${way}: two hundred calls in one turn are each answered`, async () => {
    const before = runs;
    const calls = Array.from({ length: MANY }, (_, i) => ({ tool: RUN, input: { code: `${i}` } }));
    const text = await ask(provider.url, JSON.stringify([calls, "told"]), false);
    const told = text.slice("told: ".length).split(" | ");
    assert.deepEqual(
      told,
      Array.from({ length: MANY }, (_, i) => `${i}`),
    );
    assert.equal(runs - before, MANY);
  });

  test(`${way}: arguments of every wrong kind are answered, and nothing runs`, async () => {
    const before = runs;
    const calls = WRONG.map((input) => ({ tool: RUN, input }));
    const text = await ask(provider.url, JSON.stringify([calls, "told"]), false);
    const unread = way === "LangChain" ? UNREAD : 0;
    assert.equal(text.split(" | ").length, WRONG.length - unread, text);
    assert.equal(runs - before, 0);
  });

  test(`${way}: names that are none are answered`, async () => {
    const calls = WRONG_NAMES.map((tool) => ({ tool, input: { code: "1" } }));
    const text = await ask(provider.url, JSON.stringify([calls, "told"]), false);
    assert.equal(text.split(" | ").length, WRONG_NAMES.length, text);
  });

  for (const share of [0.3, 0.6, 0.9]) {
    test(`${way}: of a call that is cut off after ${share} of it nothing runs`, async () => {
      const cutting = await startCutting(provider.url, share);
      const before = runs;
      const play = JSON.stringify([[{ tool: RUN, input: { code: "1 + 1" } }], "told"]);
      const asked = ask(cutting.url, play, true).then(
        (text) => `said ${text}`,
        () => "thrown",
      );
      assert.equal(await asked, "thrown");
      assert.equal(runs - before, 0);
      cutting.stop();
    });
  }
}
