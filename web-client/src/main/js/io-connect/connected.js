import { version } from "glovebox:package";
import { DISPOSE } from "../code-mode/sessions.js";
import { mistaken } from "../glovebox-error.js";
import { refuseUnknown } from "../wrong-options.js";
import { EVENTS, EVENT_STREAM, METHODS } from "./methods.js";

const WAIT_MS = 30_000;
/** A day: runs are bounded by the platform's limits, and people take their time. */
const TIMEOUT_MS = 86_400_000;

/** The Code Mode of a platform, as one of its apps has it. */
export class ConnectedCodeMode {
  #io;
  #waits;
  #tools;
  #listeners = new Map();
  #subscription;
  #isOver = false;

  static async open(io, options = {}) {
    refuseUnknown("connectCodeMode", options, ["waitMs", "timeoutMs"]);
    const connected = new ConnectedCodeMode(io, options);
    await connected.#readTools();
    return connected;
  }

  constructor(io, { waitMs = WAIT_MS, timeoutMs = TIMEOUT_MS }) {
    this.#io = io;
    this.#waits = { waitTimeoutMs: waitMs, methodResponseTimeoutMs: timeoutMs };
    this.version = version;
    this.runs = Object.freeze(this.#runs());
  }

  /** As they were when this was connected: a conversation keeps its prompt. */
  get tools() {
    return this.#tools;
  }

  async inspect(request = {}) {
    return (await this.#invoke("inspect", request)).text;
  }

  async check(code, options = {}) {
    return (await this.#invoke("check", { ...options, code })).diagnostics;
  }

  /** @type {import("../../npm/io-connect").ConnectedCodeMode["execute"]} */
  execute({ signal, ...request }) {
    return this.#stoppable("execute", request, signal);
  }

  on(event, listener) {
    if (typeof listener !== "function") throw new TypeError("on: the listener must be a function");
    if (!EVENTS.includes(event)) {
      throw mistaken("request-invalid", `there is no event ${event}; there are ${EVENTS}`);
    }
    const heard = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, heard.add(listener));
    this.#subscription ??= this.#subscribe();
    return () => heard.delete(listener);
  }

  /** Hears nothing more. What runs goes on. */
  dispose() {
    this.#isOver = true;
    this.#listeners.clear();
    void this.#subscription?.then((subscription) => subscription?.close());
  }

  [DISPOSE]() {
    this.dispose();
  }

  #runs() {
    const ofCall = (key) => (runId, callId, said) => this.#invoke(key, { ...said, runId, callId });
    const ofRun = (key) => (runId) => this.#invoke(key, { runId });
    return {
      list: async (filter = {}) => (await this.#invoke("list", filter)).runs,
      get: ofRun("get"),
      approve: ofCall("approve"),
      deny: ofCall("deny"),
      settle: ofCall("settle"),
      resume: ofRun("resume"),
      cancel: ofRun("cancel"),
    };
  }

  async #readTools() {
    const { tools } = await this.#invoke("tools", {});
    this.#tools = Object.freeze(tools.map((tool) => this.#tool(tool)));
  }

  #tool({ name, description, inputSchema, readOnly }) {
    /** @type {import("../../npm/index").Tool["answer"]} */
    const answer = (input, { signal, conversation } = {}) => {
      const request = { tool: name, input: JSON.stringify(input), conversation };
      return this.#stoppable("answer", request, signal);
    };
    return Object.freeze({
      name,
      description,
      inputSchema: JSON.parse(inputSchema),
      readOnly,
      answer,
      execute: async (input, options) => (await answer(input, options)).text,
    });
  }

  async #stoppable(key, request, signal) {
    if (!signal) return this.#invoke(key, request);
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const stop = () => void this.#invoke("cancel", { request: id }).catch(() => {});
    const answer = this.#invoke(key, { ...request, request: id });
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    try {
      return await answer;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  async #invoke(key, request) {
    const { name } = METHODS[key];
    try {
      return (await this.#io.interop.invoke(name, request, "best", this.#waits)).returned;
    } catch (reason) {
      throw thrownFor(name, String(reason?.message ?? reason));
    }
  }

  async #subscribe() {
    try {
      const subscription = await this.#io.interop.subscribe(EVENT_STREAM.name, {
        waitTimeoutMs: this.#waits.waitTimeoutMs,
      });
      subscription.onData(({ data: { event, ...said } }) => {
        if (this.#isOver) return;
        for (const listener of [...(this.#listeners.get(event) ?? [])]) told(listener, said);
      });
      return subscription;
    } catch (reason) {
      console.error(`glovebox: events of ${EVENT_STREAM.name} cannot be heard`, reason);
    }
  }
}

async function told(listener, said) {
  try {
    await listener(said);
  } catch (reason) {
    console.error("glovebox: a listener failed", reason);
  }
}

/** The plugin puts a failure's code before its message; what has none comes from the platform. */
function thrownFor(method, message) {
  const [, code, words] = /\b([a-z]+(?:-[a-z]+)+): ([^]+)$/.exec(message) ?? [];
  if (code) return mistaken(code, words);
  return mistaken("source-failed", `${method} of the platform cannot be called: ${message}`);
}
