import assert from "node:assert/strict";
import test from "node:test";
import { McpConnection } from "../../main/js/mcp/connection.js";

const CHANGED = { method: "notifications/tools/list_changed" };
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const FIRST_PAUSE_MS = 100;
/** A timer may come a little early. */
const SLACK_MS = 10;
const AT_ONCE = { pauseMs: () => 0, listedAt: () => {} };

/** Pauses that double, and when the list was asked for. */
function doubling() {
  const listed = [];
  return {
    listed,
    pauseMs: () => FIRST_PAUSE_MS * 2 ** listed.length,
    listedAt: (at) => listed.push(at),
  };
}

/** A client of a server whose list is what `next` gives, and how often it was asked for. */
function clientOf(next) {
  const client = { listings: 0, callTool: async () => ({}) };
  client.listTools = async () => ({ tools: next(client.listings++) });
  return client;
}

async function followed(client, pauses = AT_ONCE) {
  const connection = await McpConnection.open(client, { isOurs: false, timeoutMs: 5_000, pauses });
  const told = [];
  connection.share().follow(() => told.push(connection.tools));
  return told;
}

/** So many changes at least, and for so long; tells how long it was, which a slow machine needs more of. */
async function flood(client, { changes, ms }) {
  const begun = performance.now();
  for (let sent = 0; sent < changes || performance.now() - begun < ms; sent += 10) {
    for (let i = 0; i < 10; i++) void client.fallbackNotificationHandler(CHANGED);
    await after(1);
  }
  return performance.now() - begun;
}

test("a server that tells of changes without a rest is asked as seldom as its pauses say", async () => {
  const client = clientOf((listing) => [{ name: `tool ${listing}` }]);
  const pauses = doubling();
  const told = await followed(client, pauses);
  const ms = await flood(client, { changes: 500, ms: 1_500 });
  assert.ok(client.listings >= 3, `${client.listings} listings`);
  const pausedMs = FIRST_PAUSE_MS * (2 ** (client.listings - 1) - 1);
  assert.ok(pausedMs < ms + SLACK_MS, `${client.listings} listings in ${ms} ms`);
  assert.ok(told.length < client.listings);
  assert.equal(pauses.listed.length, client.listings - 1);
});

test("a server that has rested is heard at once again", async () => {
  const client = clientOf((listing) => [{ name: `tool ${listing}` }]);
  const told = await followed(client);
  for (let change = 1; change <= 3; change++) {
    const askedAt = performance.now();
    await client.fallbackNotificationHandler(CHANGED);
    while (told.length < change) await after(5);
    assert.ok(performance.now() - askedAt < 2_000);
    assert.equal(told.length, change);
    await after(300);
  }
});

test("nobody is told of a change in which nothing has changed", async () => {
  const client = clientOf(() => [{ name: "tool" }]);
  const told = await followed(client);
  await client.fallbackNotificationHandler(CHANGED);
  while (client.listings === 1) await after(5);
  await after(50);
  assert.equal(client.listings, 2);
  assert.deepEqual(told, []);
});

test("whatever else a server tells has nothing asked of it", async () => {
  const client = clientOf(() => [{ name: "tool" }]);
  const told = await followed(client);
  for (let i = 0; i < 10_000; i++) {
    void client.fallbackNotificationHandler({ method: "notifications/progress", params: {} });
    void client.fallbackNotificationHandler({ method: "notifications/message", params: {} });
  }
  await after(100);
  assert.equal(client.listings + told.length, 1);
});

const SAID = [
  [{ description: "Notes of a team." }, "Read these.", "Notes of a team."],
  [{}, "Use it for notes.\nAnd so on.", "Use it for notes."],
  [{}, "# Notes\n\nUse it.", ""],
  [{ description: "MCP server for the notes of a team" }, "", "the notes of a team"],
  [{ description: "A Model Context Protocol (MCP) server that keeps notes" }, "", "keeps notes"],
  [{ description: "MCP Server" }, "", ""],
  [{ description: "Serves notes by MCP server for all" }, "", "Serves notes by MCP server for all"],
  [{ description: 7 }, undefined, ""],
  [{ description: "x".repeat(5_000) }, undefined, "x".repeat(500)],
];

test("a server that says what it is good for is heard", async () => {
  for (const [version, instructions, purpose] of SAID) {
    const client = Object.assign(
      clientOf(() => []),
      { getServerVersion: () => version, getInstructions: () => instructions },
    );
    const settings = { isOurs: false, timeoutMs: 5_000, pauses: AT_ONCE };
    const connection = await McpConnection.open(client, settings);
    assert.equal(connection.purpose, purpose);
    assert.equal(connection.share().purpose, purpose);
  }
});
