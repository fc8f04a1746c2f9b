/** An agent over the browser's own model, which is played: the real one has never been here. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { createAgent } from "../../../main/js/agent.js";
import { isOfForm, playedLanguageModel } from "./played-language-model.js";

afterEach(() => {
  delete globalThis.LanguageModel;
});

const INPUT = { type: "object", properties: { code: { type: "string" } }, required: ["code"] };

function desk(answer = async ({ code }) => ({ status: "completed", text: `ran ${code}` })) {
  const given = [];
  const tool = (name, readOnly) => ({
    name,
    description: `What ${name} does.`,
    inputSchema: INPUT,
    readOnly,
    answer: (input, { signal }) => {
      given.push(input);
      return answer(input, signal);
    },
  });
  return { given, tools: [tool("inspect_api", true), tool("execute_python", false)] };
}

async function agentOf(answers, { played = {}, model = {}, ...options } = {}) {
  const { LanguageModel, state } = playedLanguageModel(answers, played);
  globalThis.LanguageModel = LanguageModel;
  const codeMode = options.codeMode ?? desk();
  const agent = await createAgent({ codeMode, model: { kind: "built-in", ...model }, ...options });
  return { agent, codeMode, state };
}

async function told(events) {
  const all = [];
  for await (const event of events) all.push(event);
  return all;
}

const textIn = (events) =>
  events
    .filter(({ type }) => type === "text")
    .map(({ text }) => text)
    .join("");

const say = (text) => JSON.stringify({ say: text });
const call = (code, tool = "execute_python") => JSON.stringify({ call: tool, input: { code } });
const letters = (text) => [...text];

test("text, the script as it is written, its result and what was used are told in order", async () => {
  const { agent } = await agentOf([
    ['{"call":"execute_python","input":{"code":"1', ' + 1"}', "}"],
    ['{"say":"It is', ' two."}'],
  ]);
  const events = await told(agent.send("Add."));
  const codes = events.filter(({ type }) => type === "script").map(({ code }) => code);
  assert.deepEqual(codes, ["1", "1 + 1"]);
  const kinds = events.map(({ type }) => type).filter((type) => type !== "script");
  assert.deepEqual(kinds, ["call", "result", "usage", "text", "text", "usage", "done"]);
  assert.deepEqual(events.find(({ type }) => type === "call").input, { code: "1 + 1" });
  assert.equal(textIn(events), "It is two.");
  assert.deepEqual(events.at(-1), { type: "done", reason: "stop" });
  const { inputTokens, outputTokens } = events.find(({ type }) => type === "usage");
  assert.ok(inputTokens > 50 && outputTokens === 13, `${inputTokens} and ${outputTokens}`);
});

test("each answer has the whole conversation, and is held to the form that it shows", async () => {
  const answers = [call("1"), say("one"), say("two")];
  const { agent, state } = await agentOf(answers, { instructions: "Be brief." });
  await told(agent.send("first"));
  await told(agent.send("second"));
  const { initialPrompts, expectedInputs, expectedOutputs } = state.created.at(-1);
  const [system, ...earlier] = initialPrompts;
  assert.match(
    system.content,
    /^Be brief\.[^]*The tool execute_python[^]*What execute_python does\./,
  );
  assert.deepEqual(
    [...earlier, ...state.prompted.at(-1).input],
    [
      { role: "user", content: "first" },
      { role: "assistant", content: call("1") },
      { role: "user", content: "Result of execute_python:\nran 1" },
      { role: "assistant", content: say("one") },
      { role: "user", content: "second" },
    ],
  );
  const english = [{ type: "text", languages: ["en"] }];
  assert.deepEqual([expectedInputs, expectedOutputs], [english, english]);
  const form = state.prompted[0].responseConstraint;
  assert.ok(answers.every((answer) => isOfForm(answer, form)));
  const wrong = [call("1", "rm"), '{"call":"execute_python"}', '{"say":1}', "{}"];
  assert.ok(wrong.every((answer) => !isOfForm(answer, form)));
});

test("letter by letter it is the same, with everything that JSON escapes", async () => {
  const code = 'print("{}}\\n")\n# [f(x)] ```tool_call``` \u{1f600}';
  const text = 'A "quote", } and \\ \u{1f600}\n[f(x)] ```tool_call\n{"name":"rm"}```';
  const ascii = (json) =>
    json.replaceAll(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const { agent, codeMode } = await agentOf([
    letters(ascii(call(code))),
    letters(ascii(say(text))),
  ]);
  const events = await told(agent.send("Go."));
  assert.deepEqual(codeMode.given, [{ code }]);
  assert.equal(events.findLast(({ type }) => type === "script").code, code);
  assert.equal(textIn(events), text);
});

test("a model that keeps to no order of the form is understood at the end", async () => {
  const { agent, codeMode } = await agentOf([
    letters('{"input": {"code": "2"}, "call": "execute_python"}'),
    say("done"),
  ]);
  assert.equal(textIn(await told(agent.send("Go."))), "done");
  assert.deepEqual(codeMode.given, [{ code: "2" }]);
});

test("a browser that holds the model to nothing: what it says freely is said", async () => {
  const { agent } = await agentOf([["Hello, ", "[f(x)] there."]]);
  const events = await told(agent.send("Hello."));
  assert.equal(textIn(events), "Hello, [f(x)] there.");
  assert.deepEqual(events.at(-1), { type: "done", reason: "stop" });
});

for (const [what, answer] of [
  ["half an object", '{"call":"execute_python","input":{"code":"pay()"'],
  ["an object of no form", '{"code":"pay()"}'],
  ["nothing", ""],
]) {
  test(`${what} is no answer, and nothing of it runs`, async () => {
    const { agent, codeMode } = await agentOf([letters(answer), say("again")]);
    const events = await told(agent.send("Pay."));
    assert.equal(events.at(-1).error?.reason, "broken");
    assert.deepEqual(codeMode.given, []);
    assert.equal(textIn(await told(agent.send("Again."))), "again");
  });
}

test("nothing is fetched", async (t) => {
  const { mock } = t.mock.method(globalThis, "fetch", async () => assert.fail());
  const { agent } = await agentOf([call("1"), say("one")]);
  await told(agent.send("Go."));
  assert.equal(mock.callCount(), 0);
});

test("every session of an answer is destroyed, also where it failed or was given up", async () => {
  const { agent, state } = await agentOf([
    say("a"),
    () => {
      throw new DOMException("no reason given", "UnknownError");
    },
    endless,
  ]);
  await told(agent.send("1"));
  const failed = (await told(agent.send("2"))).at(-1);
  assert.deepEqual(failed.error, { reason: "broken", message: "no reason given" });
  for await (const { type } of agent.send("3")) if (type === "text") break;
  await new Promise(setImmediate);
  // One is kept, so that the model stays loaded.
  assert.equal(state.created.length - state.destroyed, 1);
});

async function* endless(signal) {
  yield '{"say":"a';
  await new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
}

test("giving up ends the answer", async () => {
  const { agent } = await agentOf([endless, say("b")]);
  const events = [];
  for await (const event of agent.send("Go.")) {
    events.push(event);
    if (event.type === "text") agent.cancel();
  }
  assert.deepEqual(events.at(-1), { type: "done", reason: "cancelled" });
  assert.equal(textIn(await told(agent.send("Go on."))), "b");
});

test("giving up while a session is made ends the answer too", async () => {
  let made = 0;
  let given;
  const onCreate = (signal) => {
    if (++made === 2) return new Promise((_, reject) => given(() => reject(signal.reason)));
  };
  const { agent } = await agentOf([say("b")], { played: { onCreate } });
  given = (reject) => {
    agent.cancel();
    reject();
  };
  assert.deepEqual(await told(agent.send("Go.")), [{ type: "done", reason: "cancelled" }]);
  assert.equal(textIn(await told(agent.send("Go on."))), "b");
});

test("what the browser filters is told as such", async () => {
  const { agent } = await agentOf([
    async function* () {
      yield '{"say":"It is';
      throw new DOMException("filtered", "NotReadableError");
    },
  ]);
  const events = await told(agent.send("Go."));
  assert.deepEqual(events.at(-1), { type: "done", reason: "filtered" });
});

test("a conversation that the model has no room for is refused with both figures", async () => {
  const { agent } = await agentOf([say("a")], { played: { window: 500 } });
  const { error } = (await told(agent.send("x".repeat(2000)))).at(-1);
  assert.equal(error.reason, "refused");
  assert.match(error.message, /needs \d+ tokens, and the browser's model has room for 500/);
});

test("a model that is yet to be downloaded is, and how far it is is told", async () => {
  const progress = [];
  const { LanguageModel, state } = playedLanguageModel([say("a")], {
    availability: "downloadable",
  });
  globalThis.LanguageModel = LanguageModel;
  const model = { kind: "built-in", onDownload: (loaded) => progress.push(loaded) };
  await assert.rejects(createAgent({ codeMode: desk(), model }), {
    code: "option-invalid",
    message: "the browser's model cannot be used: a click is needed",
  });
  state.isUsed = true;
  const agent = await createAgent({ codeMode: desk(), model });
  assert.deepEqual(progress, [0, 0.5, 1]);
  assert.equal(textIn(await told(agent.send("Go."))), "a");
});

test("a browser without a model is said at once", async () => {
  const made = () => createAgent({ codeMode: desk(), model: { kind: "built-in" } });
  const without = { code: "option-invalid", message: /^this browser has no model of its own/ };
  await assert.rejects(made(), without);
  const played = playedLanguageModel([], { availability: "unavailable" });
  globalThis.LanguageModel = played.LanguageModel;
  await assert.rejects(made(), without);
});

test("what an endpoint takes, the browser's model does not", async () => {
  const model = { kind: "built-in", key: "sk-0123456789abcdef" };
  await assert.rejects(createAgent({ codeMode: desk(), model }), {
    message: /^unknown option of model: key; known are kind, languages, onDownload/,
  });
});
