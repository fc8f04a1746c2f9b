/**
 * The first page of a framework's own documentation, with our tools in place of its example's, where the page is for
 * Node. Those of OpenAI's, Anthropic's and MCP's libraries are in the browser's tests.
 */
import { createAnthropic } from "ai-7-anthropic";
import { createOpenAICompatible as provider7 } from "ai-7-openai-compatible";
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible";
import { MemorySaver } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import * as ai6 from "ai";
import * as ai7 from "ai-7";
import { createAgent } from "langchain";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as z from "zod";
import { startProvider } from "./provider.mjs";
import { clients, glovebox } from "../sources.mjs";

const npm = "../../../../../../web-client/target/npm";
const { aiTools } = await import(`${npm}/ai.js`);
const { langchainTools } = await import(`${npm}/langchain.js`);

const RUN = "execute_python";
const code = "(await crm.find_clients(name='Reid'))[0]['adviser']";
const LOOK = { tool: "inspect_api", input: { query: "client" } };
const QUESTION = JSON.stringify([[LOOK], [{ tool: RUN, input: { code } }], "It is"]);
const ANSWER = /^It is: .*async def find_clients.* \| "adviser of Reid"$/s;

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

let provider;
let codeMode;

before(async () => {
  provider = await startProvider();
  codeMode = await glovebox.createCodeMode({
    sources: [clients(), glovebox.functions("crm2", { close: { run: () => "closed" } })],
    typeCheck: "off",
  });
});
after(() => {
  provider.stop();
  codeMode.dispose();
});

const SDKS = {
  6: { ...ai6, open: provider6, enough: ai6.stepCountIs },
  7: { ...ai7, open: provider7, enough: ai7.isStepCount },
};

/** What the SDK has added to the conversation; the older one tells it otherwise. */
const addedBy = ({ response, responseMessages = response.messages }) => responseMessages;

const modelFor = ({ open }) => open({ name: "played", baseURL: `${provider.url}/v1` })("played");

for (const [version, sdk] of Object.entries(SDKS)) {
  test(`AI SDK ${version}: the agent of the quickstart for Node.js`, async () => {
    const messages = [];
    const tools = aiTools(codeMode);
    for (const content of [QUESTION, "and once more"]) {
      messages.push({ role: "user", content });
      const result = sdk.streamText({
        model: modelFor(sdk),
        messages,
        tools,
        stopWhen: sdk.enough(5),
      });
      let said = "";
      let pieces = 0;
      for await (const delta of result.textStream) {
        said += delta;
        pieces++;
      }
      messages.push({ role: "assistant", content: said });
      if (content !== QUESTION) continue;
      assert.match(said, ANSWER);
      assert.ok(pieces > 1);
    }
  });

  test(`AI SDK ${version}: the agent of its first page on agents`, async () => {
    const agent = new sdk.ToolLoopAgent({
      model: modelFor(sdk),
      instructions: "Be brief.",
      tools: aiTools(codeMode),
    });
    const { text, steps } = await agent.generate({ prompt: QUESTION });
    assert.match(text, ANSWER);
    const outputs = steps.flatMap(({ toolResults }) => toolResults).map(({ output }) => output);
    assert.deepEqual(
      outputs.map(({ status }) => status),
      ["completed", "completed"],
    );
  });

  test(`AI SDK ${version}: what failed is an error to the model, and what waits is none`, async () => {
    const scripts = ["1/0", "await crm2.close()"].map((code) => ({ tool: RUN, input: { code } }));
    const wrong = [
      { tool: RUN, input: { cod: "1" } },
      { tool: RUN, input: "{code: 1" },
    ];
    const prompt = JSON.stringify([[...scripts, ...wrong, { tool: "run_python", input: {} }], "I"]);
    const asked = { model: modelFor(sdk), prompt, tools: aiTools(codeMode) };
    const result = await sdk.generateText({ ...asked, stopWhen: sdk.enough(5) });
    const results = addedBy(result).flatMap(({ role, content }) =>
      role === "tool" ? content : [],
    );
    assert.deepEqual(
      results.map(({ output }) => output.type),
      ["error-text", "text", "error-text", "error-text", "error-text"],
      JSON.stringify(results),
    );
    assert.match(
      result.text,
      /ZeroDivisionError.*Do not run this script again.*did you mean code\?/s,
    );
  });

  test(`AI SDK ${version}: a person is asked before a script runs`, async () => {
    let runs = 0;
    const stop = codeMode.on("run:start", () => runs++);
    const needsApproval = ({ code }) => code.includes("crm.");
    const asked = { model: modelFor(sdk), tools: aiTools(codeMode, { needsApproval }) };
    const stopWhen = sdk.enough(5);
    const messages = [{ role: "user", content: QUESTION }];
    const first = await sdk.generateText({ ...asked, stopWhen, messages });
    const { approvalId } = first.content.find(({ type }) => type === "tool-approval-request");
    assert.equal(runs, 0);
    const approval = { type: "tool-approval-response", approvalId, approved: true };
    messages.push(...addedBy(first), { role: "tool", content: [approval] });
    const { text } = await sdk.generateText({ ...asked, stopWhen, messages });
    assert.match(text, ANSWER);
    assert.equal(runs, 1);
    stop?.();
  });
}

test("AI SDK 7: a picture is one to the provider", async () => {
  const code = `import base64\nbase64.b64decode("${PIXEL}")`;
  const prompt = JSON.stringify([[{ tool: RUN, input: { code } }], "It is"]);
  const anthropic = createAnthropic({ baseURL: `${provider.url}/v1`, apiKey: "none" });
  const tools = aiTools(codeMode, { pictures: true });
  const asked = { model: anthropic("played"), prompt, tools, stopWhen: ai7.isStepCount(5) };
  await ai7.generateText(asked);
  const { messages } = (await provider.heard()).at(-1);
  const [text, image] = messages.at(-1).content[0].content;
  assert.match(text.text, /part 1: image\/png, 69 bytes/);
  assert.deepEqual([image.type, image.source.media_type], ["image", "image/png"]);
});

test("LangChain: the agent of the quickstart, with its memory and context", async () => {
  const model = new ChatOpenAI({
    model: "played",
    apiKey: "none",
    configuration: { baseURL: `${provider.url}/v1` },
  });
  const agent = createAgent({
    model,
    tools: langchainTools(codeMode),
    systemPrompt: "You are an expert forecaster of advisers.",
    contextSchema: z.object({ user_id: z.string() }),
    checkpointer: new MemorySaver(),
  });
  const config = { configurable: { thread_id: "1" }, context: { user_id: "1" } };
  const ask = (content) => agent.invoke({ messages: [{ role: "user", content }] }, config);
  assert.match((await ask(QUESTION)).messages.at(-1).text, ANSWER);
  assert.match((await ask("thank you!")).messages.at(-1).text, /^done: /);
});

test("LangChain: the quickstart's form of an answer, for which each tool is strict", async () => {
  const found = { query: "client", names: null, namespace: null, limit: null };
  const play = [[{ ...LOOK, input: found }], [{ tool: RUN, input: { code } }], { said: "Reid" }];
  const configuration = { baseURL: `${provider.url}/v1` };
  const agent = createAgent({
    model: new ChatOpenAI({ model: "gpt-5", apiKey: "none", configuration }),
    tools: langchainTools(codeMode, { strict: true }),
    responseFormat: z.object({ said: z.string() }),
  });
  const asked = { messages: [{ role: "user", content: JSON.stringify(play) }] };
  const { structuredResponse, messages } = await agent.invoke(asked);
  assert.deepEqual(structuredResponse, { said: "Reid" });
  const results = messages.filter((message) => message.getType() === "tool");
  assert.deepEqual(
    results.map(({ status }) => status),
    ["success", "success"],
  );
  const { tools } = (await provider.heard()).at(-1);
  assert.ok(tools.every(({ function: { strict } }) => strict));
});
