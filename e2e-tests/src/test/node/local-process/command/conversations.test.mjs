/**
 * Whole conversations, as a model led them with the two tools and as one leads them with all functions as tools of
 * their own: the same servers of others, and what was said is sent again with every request. What it tells is what
 * docs/benchmarks.md says.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { Place } from "./command-place.mjs";
import {
  conversationIn,
  requestsOfClassicCalling,
  requestsOfCodeMode,
} from "./conversations/conversation.mjs";
import { play } from "./conversations/play.mjs";
import { makeWorld, serversOf } from "./conversations/world.mjs";
import { says } from "../../says.mjs";

const FOLDER = new URL("conversations/", import.meta.url);
/** What the folders of a run are called in the conversations. */
const HOME = "/home/me";
const TOKEN = "a-token-of-this-test";
const BENCHMARKS = new URL("../../../../../../docs/benchmarks.md", import.meta.url);
/** A turn has two requests at least, a script and the answer: of 43 no more than 17 can be saved. */
const MOST_OF_SIDE = 0.7;
const MAY_DIFFER = 0.05;
const ROWS = { requests: "requests", input: "input tokens", output: "output tokens" };

let place;
let command;
const worlds = {};
const opened = [];

before(async () => {
  place = await Place.make();
  for (const way of ["code", "classic", "one"]) {
    worlds[way] = join(place.folder, way);
    await mkdir(worlds[way]);
    await makeWorld(worlds[way]);
  }
  await place.write("http.json", {
    mcpServers: serversOf(worlds.code),
    policy: { allow: ["*"] },
    http: { token: TOKEN },
  });
  command = place.start("http.json");
  while (!/serves http/.test(command.told.err)) await says(command.child.stderr);
});
after(async () => {
  await Promise.all(opened.map((client) => client.close()));
  const isGone = once(command.child, "close");
  command.child.kill("SIGTERM");
  await isGone;
  await place.clear();
});

test("whole conversations cost less than a third of what they do with classic calling", async (t) => {
  const classic = await classicTools(worlds.classic);
  const oneByOne = await classicTools(worlds.one);
  const sums = { code: sum(), classic: sum(), one: sum() };
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".txt")).sort();
  for (const name of files) {
    const parts = await conversationIn(new URL(name, FOLDER));
    const ways = {
      code: await play(await codeTools(), requestsOfCodeMode(parts), shorterIn(worlds.code)),
      classic: await play(classic, requestsOfClassicCalling(parts), shorterIn(worlds.classic)),
      one: await play(oneByOne, requestsOfClassicCalling(parts, true), shorterIn(worlds.one)),
    };
    for (const [way, meter] of Object.entries(ways)) add(sums[way], meter);
    assert.deepEqual([...ways.classic.failed, ...ways.one.failed], []);
    t.diagnostic(`${name} ${told(ways)}`);
  }
  t.diagnostic(`all ${files.length} ${told(sums)}`);
  const { code, classic: side } = sums;
  assert.equal(code.calls.inspect_api, undefined, "the calls stand in the tool's description");
  assert.ok(code.requests < sums.one.requests / 2, JSON.stringify(sums));
  assert.ok(code.requests < side.requests * MOST_OF_SIDE, JSON.stringify(sums));
  assert.ok(code.input < side.input / 3, JSON.stringify(sums));
  await isAsDocumented(sums);
});

/** The table of docs/benchmarks.md is of such a run: what texts and servers change since may be little. */
async function isAsDocumented(sums) {
  const page = await readFile(BENCHMARKS, "utf8");
  for (const [figure, words] of Object.entries(ROWS)) {
    const [, row] = new RegExp(`^\\| ${words} \\|(.*)\\|$`, "m").exec(page);
    const documented = row.split("|").map((cell) => Number(cell.replaceAll(",", "")));
    for (const [i, way] of ["code", "classic", "one"].entries()) {
      const off = Math.abs(sums[way][figure] / documented[i] - 1);
      assert.ok(off < MAY_DIFFER, `${words}: ${sums[way][figure]}, not ${documented[i]}`);
    }
  }
}

const sum = () => ({ requests: 0, input: 0, output: 0, calls: {} });

function add(total, { requests, input, output, calls }) {
  total.requests += requests;
  total.input += input;
  total.output += output;
  for (const [name, times] of Object.entries(calls)) {
    total.calls[name] = (total.calls[name] ?? 0) + times;
  }
}

const told = (ways) =>
  Object.entries(ways)
    .map(
      ([way, { requests, input, output }]) =>
        `${way}: ${requests} requests, ${input} in, ${output} out`,
    )
    .join("; ");

const shorterIn = (folder) => (text) => text.replaceAll(folder, HOME);

/** Sends what stands in a conversation with the folders of this run in it. */
const fitted =
  (client, folder) =>
  ({ name, arguments: given }) =>
    client.callTool({
      name,
      arguments: JSON.parse(JSON.stringify(given).replaceAll(HOME, folder)),
    });

function textOf({ content, isError }) {
  const text = content.map(({ text, type }) => text ?? `(${type})`).join("\n");
  return { text, isError: isError === true };
}

/** The two tools, in a conversation of its own. */
async function codeTools() {
  const [address] = /http:\S+/.exec(command.told.err);
  const requestInit = { headers: { Authorization: `Bearer ${TOKEN}` } };
  const client = new Client({ name: "conversations", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(address), { requestInit }));
  opened.push(client);
  const send = fitted(client, worlds.code);
  return {
    definitions: (await client.listTools()).tools,
    call: async (asked) => textOf(await send(asked)),
  };
}

/** All functions of the same servers, as tools. */
async function classicTools(folder) {
  const tools = { definitions: [], clients: {} };
  for (const [server, { command: program, args, env }] of Object.entries(serversOf(folder))) {
    const client = new Client({ name: "conversations", version: "1" });
    const environment = { PATH: process.env.PATH, ...env };
    const started = { command: program, args, env: environment, stderr: "ignore" };
    await client.connect(new StdioClientTransport(started));
    opened.push(client);
    tools.clients[server] = fitted(client, folder);
    const { tools: listed } = await client.listTools();
    tools.definitions.push(...listed.map((each) => ({ ...each, name: `${server}__${each.name}` })));
  }
  return {
    definitions: tools.definitions,
    call: async ({ name, arguments: given }) => {
      const [server, own] = name.split("__");
      return textOf(await tools.clients[server]({ name: own, arguments: given }));
    },
  };
}
