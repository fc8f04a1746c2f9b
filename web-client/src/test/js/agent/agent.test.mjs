/** An agent over the AI SDK as it is published, before endpoints that answer well, badly and with malice. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { createAgent } from "../../../main/js/agent.js";
import { call, chat, messages, playedEndpoint, refused, say } from "./played-endpoint.js";

const KEY = "sk-0123456789abcdef";
const closing = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Of a Code Mode what an agent takes: its tools. What they are given is noted. */
function desk(answer = async ({ code }) => ({ status: "completed", text: `ran ${code}` })) {
  const given = [];
  const inputSchema = { type: "object", properties: { code: { type: "string" } }, required: [] };
  const tool = (name, readOnly) => ({
    name,
    description: name,
    inputSchema,
    readOnly,
    answer: (input, { signal }) => {
      given.push(input);
      return answer(input, signal);
    },
  });
  return { given, tools: [tool("inspect_api", true), tool("execute_python", false)] };
}

async function agentBefore(answers, { codeMode = desk(), model = {}, ...options } = {}) {
  const endpoint = await playedEndpoint(...answers);
  closing.push(endpoint.close);
  const agent = await createAgent({
    codeMode,
    model: { kind: "openai-compatible", name: "m", url: endpoint.url, key: KEY, ...model },
    maxRetries: 0,
    ...options,
  });
  return { agent, endpoint, codeMode };
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

test("text, the script as it arrives, its result and what was used are told in order", async () => {
  const { agent, endpoint } = await agentBefore(
    [call("execute_python", '{"code":"1', ' + 1"}'), say("It is ", "two.")],
    { instructions: "Be brief." },
  );
  const events = await told(agent.send("Add."));
  const codes = events.filter(({ type }) => type === "script").map(({ code }) => code);
  assert.deepEqual(codes, ["1", "1 + 1"]);
  assert.deepEqual(
    events.filter(({ type }) => type !== "script"),
    [
      { type: "call", callId: "call-1", tool: "execute_python", input: { code: "1 + 1" } },
      {
        type: "result",
        callId: "call-1",
        tool: "execute_python",
        answer: { status: "completed", text: "ran 1 + 1" },
      },
      { type: "usage", inputTokens: 7, outputTokens: 3 },
      { type: "text", text: "It is " },
      { type: "text", text: "two." },
      { type: "usage", inputTokens: 7, outputTokens: 3 },
      { type: "done", reason: "stop" },
    ],
  );
  assert.equal(endpoint.heard[0].headers.authorization, `Bearer ${KEY}`);
  assert.deepEqual(endpoint.heard[0].body.messages[0], { role: "system", content: "Be brief." });
});

test("a second prompt continues the conversation", async () => {
  const { agent, endpoint } = await agentBefore([
    call("execute_python", '{"code":"1"}'),
    say("one"),
    say("two"),
  ]);
  await told(agent.send("first"));
  await told(agent.send("second"));
  assert.deepEqual(
    endpoint.heard[2].body.messages.map(({ role, content }) => `${role} ${content}`),
    ["user first", "assistant null", "tool ran 1", "assistant one", "user second"],
  );
});

test("Anthropic's Messages are spoken too", async () => {
  const block = (index, content_block) => ({ type: "content_block_start", index, content_block });
  const start = {
    type: "message_start",
    message: { id: "m", model: "m", role: "assistant", content: [], usage: { input_tokens: 5 } },
  };
  const end = (stop_reason) => [
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason }, usage: { output_tokens: 2 } },
    { type: "message_stop" },
  ];
  const delta = (partial_json) => ({
    type: "content_block_delta",
    index: 0,
    delta: { type: "input_json_delta", partial_json },
  });
  const { agent, endpoint } = await agentBefore(
    [
      messages(
        start,
        block(0, { type: "tool_use", id: "t1", name: "execute_python", input: {} }),
        delta('{"code": "6'),
        delta(' * 7"}'),
        ...end("tool_use"),
      ),
      messages(
        start,
        block(0, { type: "text", text: "" }),
        { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "42" } },
        ...end("end_turn"),
      ),
    ],
    { model: { kind: "anthropic" } },
  );
  const events = await told(agent.send("Multiply."));
  assert.equal(textIn(events), "42");
  assert.equal(events.filter(({ type }) => type === "script").at(-1).code, "6 * 7");
  assert.deepEqual(events.at(-1), { type: "done", reason: "stop" });
  assert.equal(endpoint.heard[0].headers["x-api-key"], KEY);
  assert.equal(endpoint.heard[0].headers["anthropic-dangerous-direct-browser-access"], "true");
});

const error = (message) => JSON.stringify({ error: { message, type: "t", code: "c" } });

for (const [what, answer, expected] of [
  [
    "a wrong key",
    refused(401, error(`no such key: ${KEY}`)),
    { reason: "unauthorized", message: "no such key: [key]", status: 401 },
  ],
  [
    "too many requests",
    refused(429, error("slow down"), { "Retry-After": "7" }),
    { reason: "rate-limited", message: "slow down", status: 429, retryAfterMs: 7000 },
  ],
  [
    "a provider that is down",
    refused(529, "<h1>down</h1>"),
    { reason: "unavailable", status: 529 },
  ],
  ["no such model", refused(404, error("no model m")), { reason: "refused", status: 404 }],
  ["a stream that is cut", chat([{ content: "It is" }], "cut"), { reason: "broken" }],
  [
    "a stream of what is not JSON",
    (response) =>
      response.writeHead(200, { "Content-Type": "text/event-stream" }).end(`data: {"${KEY}\n\n`),
    { reason: "broken" },
  ],
  [
    "an error in the stream",
    (response) =>
      response
        .writeHead(200, { "Content-Type": "text/event-stream" })
        .end(`data: ${error(`for ${KEY} no more`)}\n\n`),
    { reason: "broken" },
  ],
  ["a connection that falls", (response) => response.destroy(), { reason: "unreachable" }],
]) {
  test(`${what} is told, and the key is not`, async () => {
    const { agent } = await agentBefore([answer, say("again")]);
    const events = await told(agent.send("Hello."));
    const { type, error: failure } = events.at(-1);
    assert.equal(type, "failed");
    assert.deepEqual({ ...failure, ...expected }, failure);
    assert.ok(!JSON.stringify(events).includes(KEY), JSON.stringify(events));
    assert.equal(textIn(await told(agent.send("Again."))), "again");
  });
}

test("a key that the endpoint says reaches neither events nor scripts", async () => {
  const half = KEY.length / 2;
  const { agent, codeMode } = await agentBefore([
    call("execute_python", `{"code":"'${KEY.slice(0, half)}`, `${KEY.slice(half)}'"}`),
    say(`It is ${KEY.slice(0, half)}`, `${KEY.slice(half)}.`, " sk-0123"),
  ]);
  const events = await told(agent.send("Tell me the key."));
  assert.equal(textIn(events), "It is [key]. sk-0123");
  assert.deepEqual(codeMode.given, [{ code: "'[key]'" }]);
  assert.ok(!JSON.stringify(events).includes(KEY.slice(0, half)), JSON.stringify(events));
});

test("a redirect does not take the key along", async () => {
  const elsewhere = await playedEndpoint(say("mine"));
  closing.push(elsewhere.close);
  const Location = `${elsewhere.url}/chat/completions`;
  const { agent } = await agentBefore([refused(307, "", { Location })]);
  const events = await told(agent.send("Hello."));
  assert.equal(events.at(-1).error.reason, "unreachable");
  assert.deepEqual(elsewhere.heard, []);
});

test("nothing is written to the console for what an endpoint did", async (t) => {
  const { mock } = t.mock.method(console, "error", () => {});
  const { agent } = await agentBefore([refused(500, error(`for ${KEY}`))]);
  await told(agent.send("Hello."));
  assert.equal(mock.callCount(), 0);
});

test("a wrong name and half a JSON are answered, and the model goes on", async () => {
  const { agent, codeMode } = await agentBefore([
    call("run_python", '{"code":"1"}'),
    call("constructor", '{"code":"1"}'),
    call("execute_python", '{"code":"1'),
    say("I give up."),
  ]);
  const events = await told(agent.send("Go."));
  const results = events.filter(({ type }) => type === "result");
  assert.deepEqual(
    results.map(({ answer }) => answer.status),
    ["failed", "failed", "failed"],
  );
  assert.match(results[0].answer.text, /run_python.*inspect_api, execute_python/s);
  assert.equal(textIn(events), "I give up.");
  assert.deepEqual(codeMode.given, []);
});

test("a model that calls for ever is ended after maxSteps", async () => {
  const { agent, endpoint } = await agentBefore([call("execute_python", '{"code":"1"}')], {
    maxSteps: 3,
  });
  const events = await told(agent.send("Go."));
  assert.deepEqual(events.at(-1), { type: "done", reason: "steps" });
  assert.equal(endpoint.heard.length, 3);
});

test("a hundred and twenty calls at once are not all made", async () => {
  const calls = Array.from({ length: 120 }, (_, index) => ({
    tool_calls: [
      {
        index,
        id: `call-${index}`,
        type: "function",
        function: { name: "execute_python", arguments: '{"code":"1"}' },
      },
    ],
  }));
  const { agent, codeMode } = await agentBefore([chat(calls, "tool_calls"), say("enough")]);
  assert.equal(textIn(await told(agent.send("Go."))), "enough");
  assert.equal(codeMode.given.length, 100);
});

test("cancelling ends the script, and the model later knows that it had begun", async () => {
  let isEnded = false;
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  const codeMode = desk(
    (_, signal) =>
      new Promise((resolve) => {
        begin();
        signal.addEventListener("abort", () => {
          isEnded = true;
          resolve({ status: "failed", text: "cancelled" });
        });
      }),
  );
  const { agent, endpoint } = await agentBefore(
    [call("execute_python", '{"code":"pay()"}'), say("I see.")],
    { codeMode },
  );
  const events = [];
  for await (const event of agent.send("Pay.")) {
    events.push(event);
    if (event.type === "call") begun.then(() => agent.cancel());
  }
  assert.deepEqual(events.at(-1), { type: "done", reason: "cancelled" });
  assert.ok(isEnded);
  await told(agent.send("What happened?"));
  const sent = JSON.stringify(endpoint.heard[1].body.messages);
  assert.match(sent, /had begun, do not repeat them unseen.*pay\(\)/s);
});

test("who stops listening has given it up", async () => {
  const { agent } = await agentBefore([chat([{ content: "a" }], "open"), say("b")]);
  for await (const { type } of agent.send("Go.")) if (type === "text") break;
  assert.equal(textIn(await told(agent.send("Go on."))), "b");
});

test("two prompts at once are refused", async () => {
  const { agent } = await agentBefore([chat([{ content: "a" }], "open")]);
  const first = agent.send("Go.");
  await first.next();
  await assert.rejects(agent.send("And me.").next(), { code: "request-invalid" });
  await first.return();
});

test("a script that is not approved does not run, and looking is not asked about", async () => {
  const asked = [];
  const { agent, codeMode } = await agentBefore(
    [call("inspect_api", "{}"), call("execute_python", '{"code":"pay()"}'), say("Pity.")],
    { approve: ({ code }) => void asked.push(code) },
  );
  const events = await told(agent.send("Pay."));
  assert.deepEqual(asked, ["pay()"]);
  assert.deepEqual(codeMode.given, [{}]);
  assert.match(JSON.stringify(events), /The user did not allow this script/);
});

test("a script that is approved too late does not run", async () => {
  const { agent, codeMode } = await agentBefore([call("execute_python", '{"code":"pay()"}')], {
    approve: () => {
      agent.cancel();
      return true;
    },
  });
  const events = await told(agent.send("Pay."));
  assert.deepEqual(events.at(-1), { type: "done", reason: "cancelled" });
  assert.deepEqual(codeMode.given, []);
});

test("who cancels need not answer whether a script may run", async () => {
  const { agent, codeMode } = await agentBefore([call("execute_python", '{"code":"pay()"}')], {
    approve: () => {
      agent.cancel();
      return new Promise(() => {});
    },
  });
  const events = await told(agent.send("Pay."));
  assert.deepEqual(events.at(-1), { type: "done", reason: "cancelled" });
  assert.deepEqual(codeMode.given, []);
});

test("a paused run is a result that is not a failure", async () => {
  const paused = { status: "paused", text: "It waits.", runId: "r", approval: { callId: "1" } };
  const { agent } = await agentBefore([call("execute_python", '{"code":"1"}'), say("Wait.")], {
    codeMode: desk(async () => paused),
  });
  const events = await told(agent.send("Go."));
  assert.deepEqual(events.find(({ type }) => type === "result").answer, paused);
});

for (const [wrong, message] of [
  [{ modle: 1 }, /^unknown option of createAgent: modle/],
  [{ model: { kind: "smoke" } }, /have a kind: openai-compatible, anthropic/],
  [{ model: { kind: "anthropic", name: "m", apiKey: KEY } }, /^unknown option of model: apiKey/],
  [{ codeMode: undefined }, /^option codeMode/],
  [{ maxSteps: 0 }, /^option maxSteps/],
]) {
  test(`${Object.keys(wrong)} of an app is refused: ${message}`, async () => {
    const model = { kind: "anthropic", name: "m" };
    await assert.rejects(createAgent({ codeMode: desk(), model, ...wrong }), {
      code: "option-invalid",
      message,
    });
  });
}
