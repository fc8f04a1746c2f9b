import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import {
  Client as ClientOf2,
  StreamableHTTPClientTransport as HttpOf2,
} from "@modelcontextprotocol/client";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { serveOverHttp } from "../../../../../../web-client/src/main/js/command/http.js";
import { Place, stranger } from "./command-place.mjs";
import { says } from "../../says.mjs";

const TOKEN = "a-token-of-this-test";
const ORIGIN = "https://desk.example";

let place;
let command;
let address;
before(async () => {
  place = await Place.make();
  const http = { token: "${TOKEN}", origins: [ORIGIN] };
  await place.write("http.json", {
    mcpServers: { s: stranger("works"), asks: stranger("asks") },
    http,
    typeCheck: "off",
  });
  command = place.start("http.json", { TOKEN });
  while (!/serves http/.test(command.told.err)) await says(command.child.stderr);
  [address] = /http:\S+/.exec(command.told.err);
});
after(async () => {
  const isGone = once(command.child, "close");
  command.child.kill("SIGTERM");
  assert.equal((await isGone)[0], 0, command.told.err);
  await place.clear();
});

const headers = { Authorization: `Bearer ${TOKEN}` };

test("a client of each generation is served, and both at once", async () => {
  const requestInit = { headers };
  const first = new Client({ name: "t", version: "1" });
  await first.connect(new StreamableHTTPClientTransport(new URL(address), { requestInit }));
  const second = new ClientOf2(
    { name: "t", version: "2" },
    { versionNegotiation: { mode: "auto" } },
  );
  await second.connect(new HttpOf2(new URL(address), { requestInit }));
  const call = {
    name: "execute_python",
    arguments: { code: "await s.work()" },
  };
  const answers = await Promise.all([first.callTool(call), second.callTool(call)]);
  for (const { content } of answers) assert.equal(content[0].text, '"worked"');
  await Promise.all([first.close(), second.close()]);
});

test("a question goes to the client whose script calls the server, and else to nobody", async () => {
  const answers = [];
  const clients = await Promise.all(
    [0, 1].map(async (i) => {
      const client = new Client({ name: "t", version: "1" }, { capabilities: { elicitation: {} } });
      client.setRequestHandler(ElicitRequestSchema, () => new Promise((r) => (answers[i] = r)));
      const requestInit = { headers };
      await client.connect(new StreamableHTTPClientTransport(new URL(address), { requestInit }));
      return client;
    }),
  );
  const call = { name: "execute_python", arguments: { code: "await asks.work()" } };
  const first = clients[0].callTool(call);
  while (!answers[0]) await new Promise((resolve) => setTimeout(resolve, 20));
  const second = await clients[1].callTool(call);
  assert.match(second.content[0].text, /several clients call the server/);
  answers[0]({ action: "accept", content: { word: "no" } });
  assert.match((await first).content[0].text, /accept.*no/);
  assert.equal(answers.length, 1);
  await Promise.all(clients.map((client) => client.close()));
});

const asked = async (more, path) => (await answerTo(more, path)).statusCode;

const answerTo = (more, path = "/mcp", method = "POST") =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    const asking = request({ host: "127.0.0.1", port, path, method, headers: more }, resolve);
    asking.on("error", reject);
    asking.end("{}");
  }).then((response) => {
    response.resume();
    return response;
  });

test("whoever has no token, another origin or another name is refused", async () => {
  const own = new URL(address).host;
  assert.equal(await asked({}), 401);
  assert.equal(await asked({ Authorization: "Bearer another-token-of-it" }), 401);
  assert.equal(await asked({ ...headers, Origin: "https://evil.example" }), 403);
  assert.equal(await asked({ ...headers, Origin: "null" }), 403);
  assert.equal(
    await asked({
      ...headers,
      Host: `rebound.example:${new URL(address).port}`,
    }),
    403,
  );
  for (const path of ["/other", "//", `//${own}/mcp`, "/mcp/../mcp", "http://["]) {
    assert.equal(await asked({ ...headers, Host: own }, path), 404, path);
  }
  assert.equal(await asked({ ...headers, "Mcp-Session-Id": "made-up" }), 404);
  // Past the guards, the kit speaks.
  assert.equal(await asked({ ...headers, Origin: ORIGIN, Host: own }), 406);
});

test("a page of an origin that is named may ask, and no other page", async () => {
  const first = await answerTo({ Origin: ORIGIN }, "/mcp", "OPTIONS");
  assert.equal(first.statusCode, 204);
  assert.equal(first.headers["access-control-allow-origin"], ORIGIN);
  const other = await answerTo({ Origin: "https://evil.example" }, "/mcp", "OPTIONS");
  assert.equal(other.statusCode, 403);
  assert.equal(other.headers["access-control-allow-origin"], undefined);
});

const HELLO = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  },
});

const spoken = (more, body) =>
  fetch(address, {
    method: "POST",
    body,
    headers: {
      ...headers,
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
      ...more,
    },
  });

test("clients that are gone without a word make room for others", async () => {
  const ids = [];
  for (let i = 0; i < 34; i++) {
    const greeted = await spoken({}, HELLO);
    assert.equal(greeted.status, 200, `client ${i}`);
    await greeted.text();
    ids.push(greeted.headers.get("mcp-session-id"));
    // The first one is heard of again and again.
    const ping = JSON.stringify({ jsonrpc: "2.0", id: 2, method: "ping" });
    const answer = await spoken({ "Mcp-Session-Id": ids[0] }, ping);
    assert.equal(answer.status, 200, `ping ${i}`);
    await answer.text();
  }
  assert.equal((await spoken({ "Mcp-Session-Id": ids[1] }, HELLO)).status, 404);
});

/** What comes back for bytes that no client writes, and that go on for as long as they are read. */
async function told(head, endless = "") {
  const { port } = new URL(address);
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  let sent = 0;
  socket.on("data", (text) => (answer += text));
  socket.on("error", () => {});
  const isOver = new Promise((resolve) => socket.on("close", resolve));
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  while (endless && !socket.destroyed && sent < MOST_SENT) {
    sent += endless.length;
    if (!socket.write(endless))
      await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), isOver]);
  }
  await isOver;
  return answer.slice("HTTP/1.1 ".length, "HTTP/1.1 000".length);
}

const MOST_SENT = 64 << 20;
const CHUNK = `10000\r\n${"x".repeat(0x10000)}\r\n`;

test("what no client of the protocol sends harms nobody", async () => {
  const host = `Host: ${new URL(address).host}`;
  const authorization = `Authorization: Bearer ${TOKEN}`;
  const chunked = "Transfer-Encoding: chunked";
  const json = ["Content-Type: application/json", "Accept: application/json, text/event-stream"];
  const post = "POST /mcp HTTP/1.1";
  const open = [post, host, authorization, ...json];
  const evil = "Host: rebound.example";
  for (const [name, head, status, endless] of [
    ["a flood without the token", [post, host, chunked], "401", CHUNK],
    ["a flood with it", [...open, chunked], "413", CHUNK],
    ["one that is announced", [...open, "Content-Length: 99999999"], "413"],
    ["two lengths", [...open, "Content-Length: 5", chunked], "400"],
    ["two names", [post, evil, host, authorization], "403"],
    ["no name", ["POST /mcp HTTP/1.0", authorization], "403"],
    [
      "another protocol",
      ["GET /mcp HTTP/1.1", host, "Connection: Upgrade", "Upgrade: websocket"],
      "401",
    ],
    ["a tunnel", ["CONNECT other.example:80 HTTP/1.1", host], ""],
  ]) {
    const answered = await told(head, endless);
    // Whoever floods may be cut off before the answer has come.
    assert.ok(answered === status || (endless && answered === ""), `${name}: ${answered}`);
  }
  const own = new URL(address).host;
  assert.equal(await asked({ ...headers, Host: own }), 406);
});

test("who asks for something without a hello leaves nothing behind", async () => {
  const closed = [];
  const kit = {
    StreamableHTTPServerTransport: class {
      handleRequest = (request, response) => response.end();
      close = async () => closed.push(this);
    },
  };
  const converse = () => ({ server: { connect: async () => {} } });
  const server = await serveOverHttp({ token: TOKEN }, kit, converse, () => {});
  for (let i = 0; i < 3; i++) {
    const answer = await fetch(server.address, { method: "POST", body: "{}", headers });
    await answer.text();
  }
  while (closed.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
  await server.close();
});

test("it listens on this computer alone, and tells no token", () => {
  assert.equal(new URL(address).hostname, "127.0.0.1");
  assert.ok(!command.told.err.includes(TOKEN));
  assert.equal(command.told.out, "");
});
