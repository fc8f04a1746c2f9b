import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { Client as ClientOf2 } from "@modelcontextprotocol/client";
import { StdioClientTransport as StdioOf2 } from "@modelcontextprotocol/client/stdio";
import { areGone, end, processesBelow } from "../processes-below.mjs";
import { BANK, CALCULATOR, Place, published, stranger } from "./command-place.mjs";
import { says } from "../../says.mjs";

const SECRET = "s3cr3t-t0ken-value";
const DESK = `export default {
  rate: { description: "The rate.", readOnly: true, output: { type: "number" }, run: () => 3 },
  place: {
    description: "Places an order.",
    input: { type: "object", properties: { isin: { type: "string" } }, required: ["isin"] },
    run: ({ isin }) => { console.log("printed by the module"); return "placed " + isin; },
  },
};`;
const API = {
  openapi: "3.1.0",
  info: { title: "Rates", version: "1" },
  servers: [{ url: "http://127.0.0.1:9/" }],
  paths: {
    "/rate": { get: { operationId: "getRate", responses: { 200: { description: "A rate." } } } },
  },
};

let place;
let plain;
let asking;
let said = { action: "accept", content: { decision: "approve" } };

const configOf = (folder) => ({
  mcpServers: {
    files: published("filesystem", join(folder, "files")),
    everything: { ...published("everything"), env: { API_TOKEN: SECRET } },
    memory: {
      ...published("memory"),
      env: { MEMORY_FILE_PATH: join(folder, "memory.json") },
      public: ["MEMORY_FILE_PATH"],
    },
    calculator: CALCULATOR,
    bank: {
      ...BANK,
      env: { MEMORY_BANK_ROOT: join(folder, "files") },
      public: ["MEMORY_BANK_ROOT"],
    },
    grows: stranger("grows"),
    waits: stranger("waits"),
  },
  openapi: { rates: { document: "rates.json" } },
  modules: { desk: { file: "desk.mjs", purpose: "The desk." } },
  policy: {
    allow: ["everything.*", "memory.*", "calculator.*", "bank.*"],
    budgets: { "desk.rate": 2 },
  },
  egress: { redact: { fields: ["phone"], patterns: ["CH\\d{4}"] } },
  limits: { cpuMs: 5_000 },
});

before(async () => {
  place = await Place.make();
  await mkdir(join(place.folder, "files"));
  await writeFile(join(place.folder, "files/a.txt"), "of a file");
  await place.write("desk.mjs", DESK);
  await place.write("rates.json", API);
  plain = await place.connect(configOf(place.folder));
  asking = await place.connect(
    { modules: { desk: { file: "desk.mjs" } } },
    { answer: () => said, name: "asking.json" },
  );
});
after(() => place.clear());

test("the two tools are there, and one that resumes", async () => {
  const { tools } = await plain.client.listTools();
  const names = tools.map(({ name }) => name);
  assert.deepEqual(names, ["inspect_api", "execute_python", "resume_run"]);
  assert.equal(tools[0].annotations.readOnlyHint, true);
});

test("five servers of other authors, a document and a module are called from one script", async () => {
  const { text } = await plain.run(`
listed = await files.list_directory(path="${join(place.folder, "files")}")
sums = await everything.get_sum(a=2, b=3)
await memory.create_entities(entities=[{"name": "Reid", "entityType": "client", "observations": []}])
graph = await memory.read_graph()
digest = await calculator.hash(input="glovebox", algorithm="sha256")
await bank.memory_bank_write(projectName="p", fileName="f.md", content="kept")
kept = await bank.memory_bank_read(projectName="p", fileName="f.md")
[listed, sums, graph["entities"][0]["name"], digest, kept, await desk.rate()]`);
  assert.match(text, /a\.txt.*2 and 3 is 5.*Reid.*[0-9a-f]{64}.*kept.*3/s);
  const found = await plain.client.callTool({ name: "inspect_api", arguments: { query: "rate" } });
  assert.match(found.content[0].text, /rates.*get_rate/s);
});

test("a wrong script is refused before it runs, and told how to be right", async () => {
  // As soon as there is a checker: where none is ready in time, a script runs without.
  while ((await plain.run("1")).text.includes("(not type-checked: "));
  const { text, isError, code } = await plain.run('await desk.plac(isin="x")');
  assert.deepEqual([isError, code], [true, "type-check-failed"]);
  assert.match(text, /place/);
});

test("rules, budgets, limits and redaction hold", async () => {
  const spent = "for i in range(3):\n    await desk.rate()";
  assert.equal((await plain.run(spent)).code, "tool-budget-spent");
  assert.equal((await plain.run("sum(range(10**13))")).code, "limit-cpu");
  assert.doesNotMatch((await plain.run('"ISIN CH0012"')).text, /CH0012/);
});

test("secrets of the file reach no script, and no log", async () => {
  const { text } = await plain.run("await everything.get_env()");
  assert.match(text, /API_TOKEN.*\[credential\]/s);
  assert.ok(!text.includes(SECRET) && !plain.errors.includes(SECRET));
});

test("an image is an image", async () => {
  const { content } = await plain.run("await everything.get_tiny_image()");
  const [told, image] = content;
  assert.match(told.text, /\[part 1: image\/png, \d/);
  assert.ok(!told.text.includes(image.data.slice(0, 60)));
  assert.deepEqual([image.type, image.mimeType], ["image", "image/png"]);
});

test("a function is called without code where the file names the tool", async () => {
  const config = { modules: { desk: { file: "desk.mjs" } }, toolNames: { call: "call_function" } };
  const { client } = await place.connect(config, { answer: () => said, name: "calling.json" });
  const call = async (name, given) => {
    const asked = { name: "call_function", arguments: { function: name, arguments: given } };
    return (await client.callTool(asked)).content[0].text;
  };
  assert.equal(await call("desk.rate", {}), "3");
  assert.match(await call("desk.rates", {}), /no function 'desk.rates'; nearest: desk.rate/);
  assert.equal(await call("desk.place", { isin: "CH1" }), '"placed CH1"');
});

test("each call is told as progress", async () => {
  const told = [];
  const onprogress = ({ progress, message }) => told.push([progress, message]);
  // The kit's client drops what comes in one piece with the answer.
  const code = "import asyncio\nawait desk.rate()\nawait desk.rate()\nawait asyncio.sleep(0.3)";
  await plain.run(code, { onprogress });
  assert.deepEqual(told, [
    [1, "desk.rate: ok"],
    [2, "desk.rate: ok"],
  ]);
});

test("functions that come are told and found", async () => {
  const { client } = plain;
  const isTold = new Promise((resolve) => {
    client.fallbackNotificationHandler = async ({ method }) =>
      method === "notifications/tools/list_changed" && resolve();
  });
  await client.listTools();
  await plain.run("await grows.work()");
  await isTold;
  const found = await client.callTool({
    name: "inspect_api",
    arguments: { names: ["grows.grown"] },
  });
  assert.match(found.content[0].text, /def grown/);
});

test("what the client cancels is cancelled at the server", async () => {
  const stop = new AbortController();
  const running = plain.run("await waits.work()", { signal: stop.signal });
  await plain.says(/it was called/);
  stop.abort();
  await assert.rejects(running);
  await plain.says(/it was cancelled/);
});

test("who can be asked is asked, about what is done", async () => {
  const { text } = await asking.run('await desk.place(isin="CH1")');
  assert.equal(text, '"placed CH1"');
  assert.match(asking.asked.at(-1), /^Allow desk\.place\?\n\{\n {2}"isin": "CH1"\n\}/);
});

test("a refusal reaches the script", async () => {
  said = { action: "decline" };
  const { code } = await asking.run('await desk.place(isin="CH1")');
  assert.equal(code, "tool-denied");
});

test("who gives no answer has the run wait, and is asked again", async () => {
  said = { action: "cancel" };
  const { status, runId } = await asking.run('await desk.place(isin="CH2")');
  assert.equal(status, "paused");
  said = { action: "accept", content: { decision: "approve" } };
  const resumed = await asking.client.callTool({
    name: "resume_run",
    arguments: { run_id: runId },
  });
  assert.equal(resumed.content[0].text, '"placed CH2"');
});

test("where nobody can be asked, a run waits until what waits is named exactly", async () => {
  const { status, runId, text } = await plain.run('await desk.place(isin="XS1")');
  assert.equal(status, "paused");
  assert.match(text, /resume_run.*pass on/);
  const resume = async (more) => {
    const input = { run_id: runId, decision: "approve", tool: "desk.place", ...more };
    return plain.client.callTool({ name: "resume_run", arguments: input });
  };
  const other = await resume({ args: { isin: "XS2" } });
  assert.equal(other.isError, true);
  assert.match(other.content[0].text, /not what waits/);
  const same = await resume({ args: { isin: "XS1" } });
  assert.equal(same.content[0].text, '"placed XS1"');
});

test("what waits is told without what is redacted, however it is asked for", async () => {
  const { status, runId, text } = await plain.run('await desk.place(isin="CH1234567")');
  assert.equal(status, "paused");
  const resume = async (input) => {
    const told = await plain.client.callTool({ name: "resume_run", arguments: input });
    return told.content[0].text;
  };
  const wrong = { run_id: runId, decision: "approve", tool: "desk.place", args: { isin: "?" } };
  const told = [text, await resume({}), await resume({ run_id: runId }), await resume(wrong)];
  for (const words of told) {
    assert.match(words, /desk\.place/);
    assert.doesNotMatch(words, /CH1234/);
  }
  const args = JSON.parse(/waiting: desk\.place (\{.*\})/.exec(text)[1]);
  const named = await resume({ ...wrong, decision: "deny", args });
  assert.doesNotMatch(named, /not what waits|CH1234/);
});

test("wrong arguments are told, and harm nothing", async () => {
  for (const [name, input, told] of [
    ["execute_python", { cod: "1" }, /did you mean code/],
    ["execute_python", { code: 1 }, /code/],
    ["inspect_api", { names: 5 }, /names/],
    ["resume_run", { run_id: 1 }, /run_id must be a text/],
    ["resume_run", { runid: "x" }, /takes no runid/],
    ["resume_run", { run_id: "run-1" }, /No run run-1/],
    ["no_such", {}, /There is no tool no_such/],
  ]) {
    const { content, isError } = await plain.client.callTool({ name, arguments: input });
    assert.equal(isError, true, name);
    assert.match(content[0].text, told);
  }
  assert.equal((await plain.run("1 + 1")).text, "2");
});

test("what a module prints is not the protocol", () => {
  assert.match(asking.errors, /printed by the module/);
  assert.deepEqual([...asking.logged, ...plain.logged], []);
});

test("a client of the second generation does the same, and is asked", async () => {
  const client = new ClientOf2(
    { name: "test", version: "2" },
    { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: "auto" } },
  );
  client.setRequestHandler("elicitation/create", () => said);
  await client.connect(new StdioOf2(place.commandOf("asking.json")));
  const call = { name: "execute_python", arguments: { code: 'await desk.place(isin="X")' } };
  const { content } = await client.callTool(call);
  await client.close();
  assert.equal(content[0].text, '"placed X"');
});

test("what a server asks a person within a call is asked, and the answer goes to the server", async () => {
  const forms = [];
  const answers = {
    approval: { decision: "approve" },
    server: { name: "Reid", check: true, email: "reid@desk.example" },
  };
  const answer = ({ requestedSchema }) => {
    forms.push(Object.keys(requestedSchema.properties));
    const content = answers[forms.length === 1 ? "approval" : "server"];
    return { action: "accept", content };
  };
  const config = { mcpServers: { everything: published("everything") }, typeCheck: "off" };
  const { run, asked } = await place.connect(config, { answer, name: "asks.json" });
  const { text } = await run("await everything.trigger_elicitation_request()");
  assert.match(text, /Name: Reid/);
  assert.match(asked[0], /^Allow everything\.trigger_elicitation_request\?/);
  assert.match(asked[1], /^The server everything asks:\nPlease provide inputs/);
  assert.ok(forms[1].includes("email") && forms[1].includes("integer"));
});

test("a client of the second generation is asked by a server", async () => {
  const client = new ClientOf2(
    { name: "test", version: "2" },
    { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: "auto" } },
  );
  client.setRequestHandler("elicitation/create", ({ params }) =>
    params.message.startsWith("Allow") ? said : { action: "decline" },
  );
  await client.connect(new StdioOf2(place.commandOf("asks.json")));
  const code = "await everything.trigger_elicitation_request()";
  const { content } = await client.callTool({ name: "execute_python", arguments: { code } });
  await client.close();
  assert.match(content[0].text, /declined/);
});

test("where nobody can be asked, a server that asks is told so", async () => {
  const { text, code } = await plain.run("await everything.trigger_elicitation_request()");
  assert.equal(code, "tool-failed");
  assert.match(text, /elicitation\/create is refused: the client .* cannot ask a person/);
});

test("a run that waits is there after a restart, and goes on", async () => {
  const config = {
    modules: { desk: { file: "desk.mjs" } },
    store: { directory: "runs" },
    typeCheck: "off",
  };
  const name = "kept.json";
  const first = await place.connect(config, { name });
  const { runId } = await first.run('await desk.place(isin="CH7")');
  end(first.transport.pid);
  const next = await place.connect(config, { name });
  const resume = (input) => next.client.callTool({ name: "resume_run", arguments: input });
  assert.match((await resume({})).content[0].text, new RegExp(`${runId}: paused`));
  const said = { run_id: runId, decision: "approve", tool: "desk.place", args: { isin: "CH7" } };
  assert.equal((await resume(said)).content[0].text, '"placed CH7"');
});

test("nothing is left when the client goes", async () => {
  await place.write("leaving.json", { mcpServers: { waits: stranger("waits") }, typeCheck: "off" });
  const { child, told } = place.start("leaving.json");
  child.stdin.write(
    `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } } })}\n`,
  );
  await says(child.stdout);
  let below = [];
  while (below.length < 3) below = await processesBelow(child.pid);
  child.stdin.end();
  const [code] = await once(child, "close");
  assert.equal(code, 0, told.err);
  assert.ok(await areGone(below));
});

test("nothing was written at home", async () => {
  assert.deepEqual(await readdir(join(place.folder, "home")), []);
  assert.match(await readFile(join(place.folder, "memory.json"), "utf8"), /Reid/);
});
