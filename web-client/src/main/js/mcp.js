import { loadCore } from "./core/core.js";
import { mistaken } from "./glovebox-error.js";
import { invalid } from "./wrong-options.js";
import { McpConnection, messageOf } from "./mcp/connection.js";
import { answeringOf, loadKit } from "./mcp/kits.js";

export { mcpServer } from "./adapters/mcp-server.js";
export { portTransport } from "./adapters/port-transport.js";

/**
 * What an MCP server offers, as a source: a connected client, a transport, the server's address, or a function
 * that gives a transport.
 */
export async function mcp(server, options) {
  const opening = (await loadCore()).mcp(options);
  const { timeoutMs } = opening;
  const isOurs = !isClient(server);
  const connect = () => connected(server, options ?? {}, timeoutMs);
  const client = isOurs ? await connect() : server;
  // A transport is started once.
  const reopen = isOurs && !isTransport(server) ? connect : undefined;
  try {
    return opening.opened(
      await McpConnection.open(client, { isOurs, reopen, timeoutMs, pauses: opening }),
    );
  } catch (reason) {
    if (isOurs) await client.close();
    throw sourceFailed(`its tools cannot be listed: ${messageOf(reason)}`);
  }
}

const isClient = (server) =>
  typeof server?.callTool === "function" && typeof server?.listTools === "function";

const isTransport = (server) =>
  typeof server?.start === "function" && typeof server?.send === "function";

/** A client of our own, for a transport or an address. */
async function connected(server, settings, timeoutMs) {
  const isGiven = isTransport(server) || typeof server === "function";
  const address = isGiven ? undefined : addressOf(server);
  const kit = await loadedKit();
  const client = kit.newClient(answeringOf(settings), timeoutMs);
  try {
    const transport = address
      ? new kit.StreamableHTTPClientTransport(address, settings.transport)
      : await transportOf(server);
    await client.connect(transport, { timeout: timeoutMs });
    return client;
  } catch (reason) {
    void Promise.resolve(client.close()).catch(() => {});
    throw sourceFailed(`the connection cannot be opened: ${messageOf(reason)}`);
  }
}

async function transportOf(server) {
  const transport = typeof server === "function" ? await server() : server;
  if (!isTransport(transport)) throw new Error("the function gave no transport");
  return transport;
}

async function loadedKit() {
  try {
    return await loadKit();
  } catch (reason) {
    throw sourceFailed(
      "an address or a transport needs the package @modelcontextprotocol/client or @modelcontextprotocol/sdk, " +
        `and neither can be loaded: install one, or pass a connected client (${messageOf(reason)})`,
    );
  }
}

function addressOf(server) {
  if (typeof server !== "string" && !(server instanceof URL)) {
    throw wrongServer(
      "the first argument must be an MCP client, a transport, a function that gives one, or an address",
    );
  }
  const address = URL.parse(server, globalThis.document?.baseURI);
  if (!address || !address.protocol.startsWith("http")) {
    throw wrongServer(`${server} is not an address of http or https`);
  }
  return address;
}

const wrongServer = (what) => invalid(`mcp: ${what}`);

const sourceFailed = (what) => mistaken("source-failed", `the source mcp: ${what}`);
