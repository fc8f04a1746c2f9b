import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Place, stranger } from "./command-place.mjs";

const KINDS = [
  "asks",
  "asks late",
  "floods",
  "has no end of line",
  "junk",
  "dies",
  "dies once",
].concat(["samples", "escapes", "works"]);
const nameOf = (kind) => kind.replaceAll(" ", "_");

let place;
let served;
let said = async () => ({ action: "accept", content: { word: "yes" } });
const asked = [];
before(async () => {
  place = await Place.make();
  const servers = KINDS.map((kind) => [nameOf(kind), stranger(kind)]);
  const answer = (params, signal) => {
    asked.push(params);
    return said(signal);
  };
  const mcpServers = Object.fromEntries(servers);
  mcpServers.hushed = stranger("asks", { elicitation: false });
  served = await place.connect({ mcpServers, typeCheck: "off" }, { answer });
});
after(() => place.clear());

const work = (kind) => served.run(`await ${nameOf(kind)}.work()`);

for (const [kind, words] of [
  ["floods", /is gone/],
  ["has no end of line", /is gone/],
  ["dies", /is gone/],
]) {
  test(`a server that ${kind} fails its calls, and no other`, async () => {
    const { text, code } = await work(kind);
    assert.equal(code, "tool-failed", text);
    assert.match(text, words);
    assert.equal((await work("works")).text, '"worked"');
  });
}

test("why a server was ended is told", () => {
  assert.match(served.errors, /floods: it is ended: it floods/);
  assert.match(served.errors, /has_no_end_of_line: it is ended: it wrote a line/);
  assert.match(served.errors, /dies: its process has ended \(7\)/);
});

test("a server that has died is started again by the next call", async () => {
  assert.match((await work("dies once")).text, /is gone/);
  assert.equal((await work("dies once")).text, '"worked"');
});

test("a server that dies of each call is left as it is", async () => {
  for (let again = 0; again < 3; again++) {
    assert.match((await work("dies")).text, /gone: .*Connection closed/);
  }
  assert.match((await work("dies")).text, /opened again 3 times within a minute/);
});

test("junk on its output is left out, and told without what terminals obey", async () => {
  assert.equal((await work("junk")).text, '"worked"');
  assert.match(served.errors, /junk: it wrote what is not a message: Starting up/);
  assert.ok(!served.errors.includes("\u001b"));
});

test("a server gets no model's answer", async () => {
  assert.equal((await work("samples")).text, '"sampling: -32601"');
});

test("a server's question is shown as its own, and without what terminals obey", async () => {
  assert.match((await work("asks")).text, /accept.*yes/);
  const [{ message, requestedSchema }] = asked;
  assert.match(message, /^The server asks asks:\nReally\? Says .*owned/s);
  assert.ok(!/[\u001b\u0007]/.test(message + requestedSchema.properties.word.title));
  assert.deepEqual(requestedSchema.properties.word.enum, ["yes", "no"]);
});

test("a server asks nobody while it is not called, nor as often as it likes", async () => {
  asked.length = 0;
  await work("asks late");
  await served.says(/asked late: elicitation\/create is refused: the server asks while no call/);
  let refused = 0;
  said = async () => {
    while (refused < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    return { action: "decline" };
  };
  const many = "import asyncio\nawait asyncio.gather(*[asks.work() for i in range(12)])";
  const { text } = await served.run(many, { onprogress: () => refused++ });
  assert.equal(text.match(/asks too often/g)?.length, 2, text);
  assert.equal(asked.length, 10);
});

test("a server whose questions are not wanted asks nobody", async () => {
  assert.match((await work("hushed")).text, /elicitation\/create is refused/);
});

test("a question ends with the call that it is about", async () => {
  const stop = new AbortController();
  const isOver = new Promise((resolve) => {
    said = (signal) => {
      signal.addEventListener("abort", resolve);
      stop.abort();
      return new Promise(() => {});
    };
  });
  await assert.rejects(served.run("await asks.work()", { signal: stop.signal }));
  await isOver;
});

test("what a server describes with escapes reaches no terminal", async () => {
  const { content } = await served.client.callTool({
    name: "inspect_api",
    arguments: { names: ["escapes.work"] },
  });
  const told = content[0].text + (await served.run("print(await escapes.work())")).text;
  assert.match(told, /Says .*owned/s);
  assert.ok(!/[\u001b\u0007]/.test(told));
});
