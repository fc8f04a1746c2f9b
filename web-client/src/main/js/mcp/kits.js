import { version } from "glovebox:package";

const GLOVEBOX = { name: "glovebox", version };
const SAMPLING = "sampling/createMessage";
const ELICITATION = "elicitation/create";
const METHOD_NOT_FOUND = -32601;
/** The SDK's own walk over pages ends there too. */
const MOST_PAGES = 1_000;

/**
 * The SDK's own validator makes code from text, which a strict policy forbids. And where there is any, the SDK
 * refuses a result that declares a structure and is text alone; the gate warns of it, and the script gets it.
 */
const leavingResultsToTheGate = { getValidator: () => undefined };

/**
 * A client of the kit that the page has: of version 2, which speaks the protocol of 2026 and, with servers
 * that do not know it, the older ones; or of version 1. Loaded only here, so that whoever hands in a client of
 * their own needs no kit of ours. Bundlers let a package be missing whose `await import` is in a `try` itself.
 */
export async function loadKit() {
  let missing;
  try {
    return kitOfVersion2(await import("@modelcontextprotocol/client"));
  } catch (reason) {
    missing = reason;
  }
  try {
    return kitOfVersion1(
      await import("@modelcontextprotocol/sdk/client/index.js"),
      await import("@modelcontextprotocol/sdk/client/streamableHttp.js"),
      await import("@modelcontextprotocol/sdk/types.js"),
    );
  } catch {
    throw missing;
  }
}

function kitOfVersion2({ Client, StreamableHTTPClientTransport }) {
  const newClient = (answering, timeoutMs) => {
    const client = new Client(GLOVEBOX, {
      ...optionsFor(answering),
      versionNegotiation: { mode: "auto", probe: { timeoutMs } },
      listMaxPages: MOST_PAGES,
    });
    for (const [method, answer] of Object.entries(answering)) {
      client.setRequestHandler(method, ({ params }, { mcpReq }) =>
        answer(params, { signal: mcpReq.signal }),
      );
    }
    return refusingTheRest(client);
  };
  return { newClient, StreamableHTTPClientTransport };
}

function kitOfVersion1({ Client }, { StreamableHTTPClientTransport }, types) {
  const schemas = {
    [SAMPLING]: types.CreateMessageRequestSchema,
    [ELICITATION]: types.ElicitRequestSchema,
  };
  const newClient = (answering) => {
    const client = new Client(GLOVEBOX, optionsFor(answering));
    for (const [method, answer] of Object.entries(answering)) {
      client.setRequestHandler(schemas[method], ({ params }, { signal }) =>
        answer(params, { signal }),
      );
    }
    return refusingTheRest(client);
  };
  return { newClient, StreamableHTTPClientTransport };
}

/** What the page answers, by the method of the request. */
export function answeringOf({ sampling, elicitation }) {
  const answering = {};
  if (sampling) answering[SAMPLING] = sampling;
  if (elicitation) answering[ELICITATION] = elicitation;
  return answering;
}

function optionsFor(answering) {
  const capabilities = {};
  if (answering[SAMPLING]) capabilities.sampling = {};
  if (answering[ELICITATION]) capabilities.elicitation = { form: {} };
  return { capabilities, jsonSchemaValidator: leavingResultsToTheGate };
}

function refusingTheRest(client) {
  client.fallbackRequestHandler = async ({ method }) => {
    const refusal = new Error(`${method} is refused: the page has given no handler for it`);
    throw Object.assign(refusal, { code: METHOD_NOT_FOUND });
  };
  return client;
}
