/** LangChain's own middleware, which asks a person about a script before any of it runs. In pages it does not work. */
import { Command, MemorySaver } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import { createAgent, humanInTheLoopMiddleware } from "langchain";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clients, glovebox } from "../sources.mjs";
import { startProvider } from "./provider.mjs";

const { langchainTools } = await import("../../../../../../web-client/target/npm/langchain.js");

const code = "(await crm.find_clients(name='Reid'))[0]['adviser']";
const LOOK = { tool: "inspect_api", input: { query: "client" } };
const PLAY = JSON.stringify([[LOOK], [{ tool: "execute_python", input: { code } }], "told"]);
const asked = { messages: [{ role: "user", content: PLAY }] };

let codeMode;
let provider;
let url;
let runs = 0;

before(async () => {
  codeMode = await glovebox.createCodeMode({ sources: [clients()], typeCheck: "off" });
  codeMode.on("run:start", () => runs++);
  provider = await startProvider();
  url = `${provider.url}/v1`;
});
after(() => {
  provider.stop();
  codeMode.dispose();
});

/** An agent whose scripts are asked about, and the conversation that its answers belong to. */
function asking(thread) {
  const model = new ChatOpenAI({
    model: "played",
    apiKey: "none",
    configuration: { baseURL: url },
  });
  const agent = createAgent({
    model,
    tools: langchainTools(codeMode, { conversation: thread }),
    middleware: [humanInTheLoopMiddleware({ interruptOn: { execute_python: true } })],
    checkpointer: new MemorySaver(),
  });
  const config = { configurable: { thread_id: thread } };
  return {
    ask: () => agent.invoke(asked, config),
    decide: (decision) => agent.invoke(new Command({ resume: { decisions: [decision] } }), config),
  };
}

async function decided(thread, decision) {
  const { ask, decide } = asking(thread);
  const before = runs;
  const { __interrupt__: interrupts } = await ask();
  assert.equal(runs, before, "nothing has run yet");
  const [request] = interrupts[0].value.actionRequests;
  assert.deepEqual([request.name, request.args], ["execute_python", { code }]);
  const { messages } = await decide(decision);
  return { messages, text: messages.at(-1).text, runs: runs - before };
}

test("a script runs once a person has approved it, and looking is not asked about", async () => {
  const said = await decided("approve", { type: "approve" });
  assert.equal(said.runs, 1);
  assert.match(said.text, /\| "adviser of Reid"$/);
  const results = said.messages.filter((message) => message.getType() === "tool");
  assert.deepEqual(
    results.map(({ name, status, artifact }) => [name, status, artifact.status]),
    [
      ["inspect_api", "success", "completed"],
      ["execute_python", "success", "completed"],
    ],
  );
});

test("what a person made of a script runs in its place", async () => {
  const args = { code: "'edited'" };
  const editedAction = { name: "execute_python", args };
  const said = await decided("edit", { type: "edit", editedAction });
  assert.equal(said.runs, 1);
  assert.match(said.text, /\| "edited"$/);
});

test("a script that a person rejects does not run, and the model reads why", async () => {
  const said = await decided("reject", { type: "reject", message: "Not before noon." });
  assert.equal(said.runs, 0);
  assert.match(said.text, /\| Not before noon\.$/);
});
