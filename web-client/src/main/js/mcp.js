import * as core from "glovebox:core";
import { version } from "glovebox:package";
import { GloveboxError } from "./glovebox-error.js";
import { McpConnection } from "./mcp-connection.js";

export { mcpServer } from "./adapters/mcp-server.js";
export { portTransport } from "./adapters/port-transport.js";

/** What an MCP server offers, as a source: a connected client, a transport, or the server's address. */
export async function mcp(server, options) {
  const opening = core.mcp(options);
  const { timeoutMs } = opening;
  const isOurs = !isClient(server);
  const client = isOurs ? await connected(server, options ?? {}, timeoutMs) : server;
  try {
    return opening.opened(await McpConnection.open(client, { isOurs, timeoutMs }));
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
  const address = isTransport(server) ? undefined : addressOf(server);
  const sdk = await loadSdk();
  const client = newClient(sdk, settings);
  try {
    const transport = address
      ? new sdk.StreamableHTTPClientTransport(address, settings.transport)
      : server;
    await client.connect(transport, { timeout: timeoutMs });
    return client;
  } catch (reason) {
    throw sourceFailed(`the connection cannot be opened: ${messageOf(reason)}`);
  }
}

function newClient({ Client, types }, { sampling, elicitation }) {
  const capabilities = {};
  if (sampling) capabilities.sampling = {};
  if (elicitation) capabilities.elicitation = { form: {} };
  const client = new Client(
    { name: "glovebox", version },
    { capabilities, jsonSchemaValidator: leavingResultsToTheGate },
  );
  if (sampling) answerWith(client, types.CreateMessageRequestSchema, sampling);
  if (elicitation) answerWith(client, types.ElicitRequestSchema, elicitation);
  client.fallbackRequestHandler = async ({ method }) => {
    const refusal = new Error(`${method} is refused: the page has given no handler for it`);
    throw Object.assign(refusal, { code: types.ErrorCode.MethodNotFound });
  };
  return client;
}

/** The SDK's own validator makes code from text, which a strict policy forbids. */
const leavingResultsToTheGate = {
  getValidator: () => (data) => ({ valid: true, data, errorMessage: undefined }),
};

function answerWith(client, schema, handler) {
  client.setRequestHandler(schema, ({ params }, { signal }) => handler(params, { signal }));
}

/** Loaded only here, so that whoever hands in a client of their own needs no SDK of ours. */
async function loadSdk() {
  try {
    const [{ Client }, { StreamableHTTPClientTransport }, types] = await Promise.all([
      import("@modelcontextprotocol/sdk/client/index.js"),
      import("@modelcontextprotocol/sdk/client/streamableHttp.js"),
      import("@modelcontextprotocol/sdk/types.js"),
    ]);
    return { Client, StreamableHTTPClientTransport, types };
  } catch (reason) {
    throw sourceFailed(
      "an address or a transport needs the package @modelcontextprotocol/sdk, which cannot be loaded: " +
        `install it, or pass a connected client (${messageOf(reason)})`,
    );
  }
}

function addressOf(server) {
  if (typeof server !== "string" && !(server instanceof URL)) {
    throw mistaken("the first argument must be an MCP client, a transport or an address");
  }
  const address = URL.parse(server, document.baseURI);
  if (!address || !address.protocol.startsWith("http")) {
    throw mistaken(`${server} is no address of http or https`);
  }
  return address;
}

const messageOf = (reason) => String(reason?.message ?? reason);

const mistaken = (what) =>
  new GloveboxError({ code: "option-invalid", blame: "caller", message: `mcp: ${what}` });

const sourceFailed = (what) =>
  new GloveboxError({ code: "source-failed", blame: "caller", message: `the source mcp: ${what}` });
