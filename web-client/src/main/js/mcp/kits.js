import { version } from "glovebox:package";

const GLOVEBOX = { name: "glovebox", version };
const SAMPLING = "sampling/createMessage";
const ELICITATION = "elicitation/create";
const METHOD_NOT_FOUND = -32601;
/** The SDK's own walk over pages ends there too. */
const MOST_PAGES = 1_000;

/** The SDK's own validator makes code from text, which a strict policy forbids. */
const leavingResultsToTheGate = {
  getValidator: () => (data) => ({ valid: true, data, errorMessage: undefined }),
};

/**
 * A client of the kit that the page has: of version 2, which speaks the protocol of 2026 and, with servers
 * that do not know it, the older ones; or of version 1. Loaded only here, so that whoever hands in a client of
 * their own needs no kit of ours.
 */
export async function loadKit() {
  try {
    return await kitOfVersion2();
  } catch (missing) {
    try {
      return await kitOfVersion1();
    } catch {
      throw missing;
    }
  }
}

async function kitOfVersion2() {
  const { Client, StreamableHTTPClientTransport } = await import("@modelcontextprotocol/client");
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

async function kitOfVersion1() {
  const [{ Client }, { StreamableHTTPClientTransport }, types] = await Promise.all([
    import("@modelcontextprotocol/sdk/client/index.js"),
    import("@modelcontextprotocol/sdk/client/streamableHttp.js"),
    import("@modelcontextprotocol/sdk/types.js"),
  ]);
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
