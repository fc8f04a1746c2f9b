/** An application of a bundler: the package, the SDK of MCP and the servers in one file. */
import "../../mcp/no-eval.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { createCodeMode } from "glovebox";
import { mcp } from "glovebox/mcp";
import { executeChecked } from "../../calls/checked.js";
import { deskServer } from "../../mcp/desk-server.js";
import * as lists from "../../mcp/paged-server.js";
import { ageingClient } from "../../mcp/ageing-client.js";
import { taskServer } from "../../mcp/task-server.js";
import { turncoatServer } from "../../mcp/turncoat-server.js";

const SERVERS = {
  desk: deskServer,
  paged: lists.pagedServer,
  circling: lists.circlingServer,
  dripping: lists.drippingServer,
  crowded: lists.crowdedServer,
  verbose: lists.verboseServer,
  tasks: taskServer,
  turncoat: turncoatServer,
};

let codeMode;
let source;
let client;
let server;
let changes = 0;
let running;

export const execute = (request) => executeChecked(codeMode, request);
export const inspect = (request) => codeMode.inspect(request);

async function open(server, options, codeModeOptions = {}) {
  source = mcp(server, options);
  codeMode = await createCodeMode({
    sources: [source],
    assets: "/glovebox/runtime/",
    // Only what the server changes is a change of the catalogue here.
    observeResults: false,
    ...codeModeOptions,
  });
  codeMode.on("catalog:change", () => changes++);
}

async function serverSide(name) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  server = SERVERS[name]();
  await server.connect(theirs);
  return ours;
}

/** A server in this page, and a client that the page has connected. */
export async function openClient({ server = "desk", options, limits, approve = 0 }) {
  client = new Client(
    { name: "page", version: "1.0.0" },
    { jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
  );
  await client.connect(await serverSide(server));
  let approvals = 0;
  const onApproval = () => ({
    decision: approvals++ < approve ? "approve" : "deny",
  });
  await open(client, options, { limits, onApproval });
}

/** A client whose list of tools is too old as soon as it is there. */
export const openAgeingClient = () => open(ageingClient());

/** A server in this page, and a transport to it. */
export async function openTransport({ server = "desk", options }) {
  await open(await serverSide(server), options);
}

/** The same, with handlers for what the server may ask. */
export async function openTransportWithHandlers() {
  await open(await serverSide("desk"), HANDLERS);
}

const HANDLERS = {
  sampling: ({ messages }) => ({
    model: "none",
    role: "assistant",
    content: { type: "text", text: `nobody to "${messages[0].content.text}"` },
  }),
  elicitation: ({ message }) => ({
    action: "accept",
    content: { desk: `Zurich 4 (${message})` },
  }),
};

/** A server somewhere else that may ask a person. */
export const openAddressWithHandlers = ({ address }) =>
  open(address, { elicitation: HANDLERS.elicitation });

/** What a server notes of its requests. */
export const heardBy = async ({ address }) => (await fetch(address)).text();

/** A server somewhere else. */
export async function openAddress({ address, options, policy }) {
  await open(address, options, { policy });
}

export const openSomethingElse = () => open({ no: "server" });
export const openWithUnknownOption = () => open("/mcp", { namespaze: "desk" });

/** Hands an open source in beside what no CodeMode can be made of, and waits for the server to hear the end. */
async function openInVain(options, ...others) {
  const transport = await serverSide("desk");
  const closed = new Promise((resolve) => (server.server.onclose = () => resolve("closed")));
  const opened = mcp(transport);
  const sources = [opened, ...others];
  const thrown = await createCodeMode({
    sources,
    assets: "/glovebox/runtime/",
    ...options,
  }).then(
    () => "nothing",
    ({ message }) => message,
  );
  return { thrown, connection: await closed };
}

export const openWithUnknownOptionOfCodeMode = () => openInVain({ polici: {} });
export const openTwice = async () => openInVain({}, mcp(await serverSide("desk")));
export const openBesideNoSource = () => openInVain({}, "crm");

/** Waits for the catalogue to change once more than it had. */
export async function changeAfter({ code }) {
  const before = changes;
  const changed = new Promise((resolve) => codeMode.on("catalog:change", resolve));
  const { value } = await execute({ code });
  await changed;
  return { value, changes: changes - before };
}

/** Starts a script, and returns when its first call is on its way. */
export async function start({ code }) {
  const started = new Promise((resolve) => codeMode.on("call:start", resolve));
  running = execute({ code });
  await started;
}

export const finished = () => running;

/** Ends the server's side while a script waits for its answer. */
export async function closeServerDuring({ code }) {
  await start({ code });
  await server.close();
  return running;
}

/** Whether the client that was handed in still answers after the CodeMode is gone. */
export async function disposeAndPing() {
  codeMode.dispose();
  await client.ping();
  return "still open";
}

/** Waits until the server hears that the connection is closed. */
export async function removeAndHearTheServer() {
  const closed = new Promise((resolve) => (server.server.onclose = resolve));
  codeMode.removeSource("mcp:adviser-desk");
  await closed;
  return codeMode.inspect();
}
