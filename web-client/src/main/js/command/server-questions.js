import { canAsk, NEVER_MS } from "./approvals.js";
import { forPeople } from "./secrets.js";

const LONGEST_MESSAGE = 4_000;
const LONGEST_FORM = 16_000;
/** So often a server may ask, until none of its calls is under way. */
const MOST_QUESTIONS = 10;
const METHOD = "elicitation/create";
const REFUSED = -32601;
/** Of a form, what is only shown. */
const SHOWN = new Set(["title", "description"]);

/** Questions of servers to a person. Each goes to the client whose script calls the server that asks. */
export class ServerQuestions {
  /** Of each server, by its folded name, what is under way. */
  #servers = new Map();
  /** Who hears of a run: its client, and the request that the run is part of. */
  #clients = new Map();
  #kit;

  constructor(kit) {
    this.#kit = kit;
  }

  listen(codeMode) {
    codeMode.on("call:start", ({ runId, callId, tool }) => this.#begins(runId, callId, tool));
    codeMode.on("call:end", ({ callId }) => this.#ends((each) => each === callId));
    for (const end of ["run:pause", "run:end"]) {
      codeMode.on(end, ({ runId }) => this.#ends((each, of) => of === runId));
    }
  }

  /** From now on questions about this run go there; until what this gives is called. */
  follow(runId, client) {
    this.#clients.set(runId, client);
    return () => this.#clients.get(runId) === client && this.#clients.delete(runId);
  }

  #begins(runId, callId, tool) {
    const name = folded(tool.slice(0, tool.indexOf(".")));
    const server = this.#servers.get(name) ?? {
      calls: new Map(),
      asked: 0,
      over: new AbortController(),
    };
    server.calls.set(callId, runId);
    this.#servers.set(name, server);
  }

  #ends(isMeant) {
    for (const [name, { calls, over }] of this.#servers) {
      for (const [callId, runId] of calls) if (isMeant(callId, runId)) calls.delete(callId);
      if (calls.size > 0) continue;
      this.#servers.delete(name);
      over.abort();
    }
  }

  /** What a person says to a server's question. */
  async ask(name, { message, requestedSchema }, signal) {
    const server = this.#servers.get(folded(name));
    if (!server) throw refusal("the server asks while no call of it is under way");
    const client = this.#clientOf(server);
    if (!canAsk(client.server)) {
      throw refusal("the client that glovebox mcp serves cannot ask a person (elicitation)");
    }
    if (++server.asked > MOST_QUESTIONS) throw refusal("the server asks too often");
    const params = {
      message: `The server ${name} asks:\n${cut(forPeople(String(message)))}`,
      requestedSchema: shown(requestedSchema),
    };
    return client.server.request({ method: METHOD, params }, this.#kit.types.ElicitResultSchema, {
      signal: AbortSignal.any([signal, server.over.signal]),
      timeout: NEVER_MS,
      relatedRequestId: client.requestId,
    });
  }

  /** The protocol does not say for which of its calls a server asks. */
  #clientOf({ calls }) {
    const clients = Array.from(calls.values(), (runId) => this.#clients.get(runId));
    const [client] = clients;
    if (client && clients.every((each) => each?.server === client.server)) return client;
    throw refusal("several clients call the server, and the question does not say which it is for");
  }
}

/** As names of servers and of namespaces in Python are one. */
const folded = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const cut = (text) =>
  text.length <= LONGEST_MESSAGE
    ? text
    : `${text.slice(0, LONGEST_MESSAGE)}\n(${text.length - LONGEST_MESSAGE} more characters)`;

/** The form as it may be shown: what a person chooses from is left as the server has to hear it. */
function shown(form) {
  const text = JSON.stringify(form);
  if (text.length > LONGEST_FORM) throw refusal("the form of the question is too long");
  return JSON.parse(text, (key, value) => {
    if (typeof value === "string" && SHOWN.has(key)) return forPeople(value);
    return key === "enumNames" && Array.isArray(value) ? value.map(String).map(forPeople) : value;
  });
}

const refusal = (why) =>
  Object.assign(new Error(`${METHOD} is refused: ${why}`), { code: REFUSED });
