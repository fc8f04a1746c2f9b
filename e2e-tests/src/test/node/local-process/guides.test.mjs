/**
 * The examples of guides that no page runs, as they stand there; and that every example of a guide is run by
 * somebody.
 */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import Anthropic from "@anthropic-ai/sdk";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { generateText, readUIMessageStream, stepCountIs } from "ai";
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { registerHooks } from "node:module";
import { after, before, test } from "node:test";
import OpenAI from "openai";
import { playedLanguageModel } from "../../../../../web-client/src/test/js/agent/played-language-model.js";
import { PAGES, examplesOf, guides, recipe } from "../documents/recipes.mjs";
import "./frameworks/peers.mjs";
import { startProvider } from "./frameworks/provider.mjs";
import { clients, glovebox } from "./sources.mjs";

const npm = "../../../../../web-client/target/npm";
const { mcp } = await import(`${npm}/mcp.js`);
const { functions } = glovebox;

/** How many examples of a guide are compiled alone, by check-snippets.mjs: no program runs them as they stand. */
const ONLY_COMPILED = {
  approvals: 1,
  bundlers: 3,
  functions: 3,
  hosting: 2,
  java: 1,
  node: 2,
  openapi: 1,
  restate: 2,
  runs: 8,
  sessions: 5,
};
const RUNNERS = ["src/test/web/recipes", "src/test/web/platform", "src/test/node/local-process"];
const NAMED = /"(recipe:[\w-]+(?:\/\d)?)"/g;

const code = "(await crm.find_clients(name='Reid'))[0]['adviser']";
const CALL = { tool: "execute_python", input: { code } };
const QUESTION = JSON.stringify([[CALL], "It is"]);
const ANSWER = 'It is: "adviser of Reid"';
const { signal } = new AbortController();

/** What examples open is closed at the end; they are not asked for it. */
const opened = [];
globalThis.createCodeMode = async (options) => {
  const made = await glovebox.createCodeMode(options);
  opened.push(made);
  return made;
};

/** The modules of this file by their names. */
const sources = new Map([
  ["recipe:glovebox", { source: "export const { createCodeMode } = globalThis;" }],
]);
registerHooks({
  resolve(name, context, next) {
    if (sources.has(name)) return { url: name, shortCircuit: true };
    return next(name, sources.has(context.parentURL) ? ours(context) : context);
  },
  load(url, context, next) {
    if (!sources.has(url)) return next(url, context);
    const { source, kind } = sources.get(url);
    return { format: kind === "ts" ? "module-typescript" : "module", source, shortCircuit: true };
  },
});
const ours = (context) => ({ ...context, parentURL: import.meta.url });

async function run(name) {
  const example = await recipe(name);
  const source = example.source
    .replaceAll('from "glovebox"', 'from "recipe:glovebox"')
    .replaceAll(/from "glovebox\/(\w+)"/g, `from "${npm}/$1.js"`);
  sources.set(name, { ...example, source });
  return import(name);
}

let provider;

before(async () => {
  provider = await startProvider();
  globalThis.codeMode = await createCodeMode({ sources: [clients()], typeCheck: "off" });
});
after(() => {
  provider.stop();
  for (const made of opened) made.dispose();
});

const modelOfSdk = () =>
  createOpenAICompatible({ name: "played", baseURL: `${provider.url}/v1` })("played");
const openAi = () => new OpenAI({ baseURL: `${provider.url}/v1`, apiKey: "none" });

test("AI SDK: the example that streams and gives up", async () => {
  const { answerTo } = await run("recipe:ai-sdk/2");
  const chat = { id: "chat-1", messages: [{ role: "user", content: QUESTION }] };
  assert.equal(await answerTo(chat, modelOfSdk(), signal).text, ANSWER);
});

test("AI SDK: the example for useChat, whose messages are kept and shown", async () => {
  const { transportFor } = await run("recipe:ai-sdk/3");
  const transport = transportFor({ id: "chat-2" }, modelOfSdk());
  const messages = [];
  for (const text of [QUESTION, "and once more"]) {
    messages.push({ id: text, role: "user", parts: [{ type: "text", text }] });
    const stored = JSON.parse(JSON.stringify(messages));
    const asked = { chatId: "chat-2", trigger: "submit-message", messages: stored };
    const stream = await transport.sendMessages(asked);
    let answer;
    for await (const message of readUIMessageStream({ stream })) answer = message;
    messages.push(answer);
  }
  const shown = messages.flatMap(({ role, parts }) => (role === "assistant" ? parts : []));
  const [ran, said] = ["tool-execute_python", "text"].map((kind) =>
    shown.find(({ type }) => type === kind),
  );
  assert.equal(ran.output.status, "completed");
  assert.equal(said.text, ANSWER);
  const [, told] = (await provider.heard()).at(-1).messages.filter(({ role }) => role !== "user");
  assert.equal(told.content, '"adviser of Reid"', "the model reads the text alone");
});

test("AI SDK: the example that asks before a script runs", async () => {
  const { tools } = await run("recipe:ai-sdk/4");
  for (const [code, asked] of [
    ["await orders.place()", 1],
    ["1", 0],
  ]) {
    const prompt = JSON.stringify([[{ ...CALL, input: { code } }], "It is"]);
    const given = { model: modelOfSdk(), tools, prompt, stopWhen: stepCountIs(3) };
    const { content } = await generateText(given);
    const requests = content.filter(({ type }) => type === "tool-approval-request");
    assert.equal(requests.length, asked, code);
  }
});

test("Chat Completions: the loop of one's own", async () => {
  const { answerTo } = await run("recipe:openai/2");
  assert.equal(await answerTo(openAi(), QUESTION, signal), ANSWER);
});

test("Responses: the loop of one's own", async () => {
  const { answerTo } = await run("recipe:openai/3");
  assert.equal(await answerTo(openAi(), QUESTION, signal), ANSWER);
});

test("Messages: the loop of one's own", async () => {
  const { answerTo } = await run("recipe:anthropic/2");
  const client = new Anthropic({ baseURL: provider.url, apiKey: "none" });
  assert.equal((await answerTo(client, QUESTION, signal))[0].text, ANSWER);
});

test("the agent over the browser's own model, which is played", async () => {
  const said = [`{"call":"execute_python","input":{"code":"6 * 7"}}`, '{"say":"It is 42."}'];
  globalThis.LanguageModel = playedLanguageModel(said).LanguageModel;
  const { agent } = await run("recipe:agent/2");
  let told = "";
  for await (const event of agent.send("What is it?"))
    told += event.text ?? event.answer?.text ?? "";
  assert.equal(told, "42It is 42.");
});

test("MCP: a client whose answers are checked without code from text", async () => {
  const { client } = await run("recipe:mcp/2");
  assert.equal(typeof client.callTool, "function");
});

test("MCP: a server in the page itself", async () => {
  const server = new McpServer({ name: "desk", version: "1.0.0" });
  const annotations = { readOnlyHint: true };
  server.registerTool("segment", { annotations }, () => ({
    content: [{ type: "text", text: "Private" }],
  }));
  Object.assign(globalThis, { server, mcp });
  const { codeMode } = await run("recipe:mcp/3");
  const { value } = await codeMode.execute({ code: "await desk.segment()" });
  assert.equal(value, "Private");
});

/** What a reader of the guides to tests and to the type check has. */
async function withDesk(action) {
  const { codeMode: before } = globalThis;
  const named = { type: "object", properties: { name: {}, limit: {} }, required: ["name"] };
  const crm = functions("crm", { find_clients: { input: named, readOnly: true, run: () => [] } });
  const orders = functions("orders", { place: { description: "Places an order.", run: () => 1 } });
  const sources = [crm, orders];
  const codeMode = await createCodeMode({ sources });
  Object.assign(globalThis, { codeMode, code: "1", functions, orders, sources });
  await action();
  globalThis.codeMode = before;
}

test("Testing: what the examples say holds", async ({ mock }) => {
  const { mock: said } = mock.method(console, "assert", (isSo) => assert.ok(isSo));
  await withDesk(async () => {
    for (const name of [
      "recipe:testing",
      "recipe:testing/2",
      "recipe:testing/3",
      "recipe:testing/4",
    ])
      await run(name);
  });
  assert.equal(said.callCount(), 6);
});

test("Type check: the examples log what their comments say", async ({ mock }) => {
  const { mock: logged } = mock.method(console, "log", () => undefined);
  await withDesk(async () => {
    await run("recipe:type-check");
    await run("recipe:type-check/2");
  });
  assert.deepEqual(
    logged.calls.flatMap(({ arguments: words }) => words),
    ["type-check-failed", 'crm.find_clients has no parameter "limt"'],
  );
});

test("every example of the guides is run, here or by a page", async () => {
  const texts = await Promise.all(RUNNERS.map(textOf));
  const named = Array.from(texts.join("").matchAll(NAMED), ([, name]) => name);
  const isRun = new Set([...named, ...PAGES.map((page) => `recipe:${page}`)].map(withPlace));
  const left = {};
  for (const guide of await guides()) {
    const examples = (await examplesOf(guide)).map((_, i) => `recipe:${guide}/${i + 1}`);
    const unrun = examples.filter((name) => !isRun.has(name));
    if (unrun.length !== (ONLY_COMPILED[guide] ?? 0)) left[guide] = unrun;
  }
  const told =
    "run each by this name: in a page of recipes.mjs, or in a test here; or count it in ONLY_COMPILED";
  assert.deepEqual(left, {}, `${told}: ${JSON.stringify(left)}`);
});

async function textOf(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.m?js$/.test(name));
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, "utf8")));
  return texts.join("");
}

const withPlace = (name) => (name.includes("/") ? name : `${name}/1`);
