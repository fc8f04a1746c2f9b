import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";

const LOOPBACK = "127.0.0.1";
const PLACE = "/mcp";
const MOST_CLIENTS = 32;
const LONGEST_BODY = 4 * 1024 * 1024;
/** Whoever takes longer to ask is hung up on. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
};

/** Serves clients of this computer that have the token: each has a server of its own. */
export async function serveOverHttp({ port = 0, token, origins = [] }, kit, converse, log) {
  const clients = new Map();
  const underWay = new WeakMap();
  const server = createServer(PATIENCE, (request, response) => {
    void answer(request, response).catch((reason) => {
      log("error", `a request failed: ${reason.message}`);
      if (!response.headersSent) refuse(response, 500, "it failed");
    });
  });

  async function answer(request, response) {
    const why = refusalOf(request, { port: portOf(server), token, origins });
    const { origin } = request.headers;
    if (why?.[0] !== 403 && origin !== undefined) {
      allowPage(response, origin);
      // A browser asks first, without the token.
      if (request.method === "OPTIONS") return response.writeHead(204).end();
    }
    if (why) return refuse(response, ...why);
    const id = request.headers["mcp-session-id"];
    if (id !== undefined && !clients.has(id))
      return refuse(response, 404, "there is no such session");
    const transport = id === undefined ? await newClient() : clients.get(id);
    if (!transport) return refuse(response, 503, "there are too many clients");
    isUsed(transport, response);
    await transport.handleRequest(request, response);
  }

  /** Clients that are gone without a word have nothing under way; the one that was heard of first makes room. */
  function isUsed(transport, response) {
    underWay.set(transport, (underWay.get(transport) ?? 0) + 1);
    response.once("close", () => {
      underWay.set(transport, underWay.get(transport) - 1);
      // Whoever said no hello has no session to come back to.
      if (transport.sessionId === undefined) void transport.close();
    });
    if (clients.delete(transport.sessionId)) clients.set(transport.sessionId, transport);
  }

  async function hasRoom() {
    if (clients.size < MOST_CLIENTS) return true;
    const idle = [...clients.values()].find((transport) => underWay.get(transport) === 0);
    await idle?.close();
    return idle !== undefined;
  }

  async function newClient() {
    if (!(await hasRoom())) return undefined;
    const transport = new kit.StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => clients.set(id, transport),
    });
    const conversation = converse();
    await conversation.server.connect(transport);
    const { onclose } = transport;
    transport.onclose = () => {
      clients.delete(transport.sessionId);
      onclose?.();
    };
    return transport;
  }

  server.listen(port, LOOPBACK);
  await once(server, "listening");
  return {
    address: `http://${LOOPBACK}:${portOf(server)}${PLACE}`,
    async close() {
      await Promise.all([...clients.values()].map((transport) => transport.close()));
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @returns {number} */
const portOf = (server) => server.address().port;

/** Other sites, and names that lead here by a trick of DNS, are refused before anything is read. */
function refusalOf({ url, headers }, { port, token, origins }) {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host)) return [403, "it is asked under another name"];
  if (headers.origin !== undefined && !origins.includes(headers.origin)) {
    return [403, "pages of that origin are not served"];
  }
  if (!isToken(headers.authorization ?? "", token)) return [401, "it needs the token"];
  if (url.split("?", 1)[0] !== PLACE) return [404, `it is at ${PLACE}`];
  if (Number(headers["content-length"] ?? 0) > LONGEST_BODY) return [413, "that is too long"];
  return undefined;
}

/** What a page of an origin that is served may send and read; it has to have the token all the same. */
function allowPage(response, origin) {
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Vary", "Origin");
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, DELETE");
  response.setHeader(
    "Access-Control-Allow-Headers",
    "Authorization, Content-Type, Last-Event-ID, Mcp-Method, Mcp-Name, MCP-Protocol-Version, Mcp-Session-Id",
  );
  response.setHeader("Access-Control-Expose-Headers", "Mcp-Session-Id");
}

/** Takes as long for any. */
function isToken(authorization, token) {
  const [given, right] = [authorization, `Bearer ${token}`].map((text) =>
    createHash("sha256").update(text).digest(),
  );
  return timingSafeEqual(given, right);
}

function refuse(response, status, message) {
  const error = { code: -32000, message };
  response.writeHead(status, { "Content-Type": "application/json", Connection: "close" });
  response.end(JSON.stringify({ jsonrpc: "2.0", error, id: null }));
}
