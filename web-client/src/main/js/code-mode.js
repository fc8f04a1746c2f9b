import { version } from "glovebox:package";
import { runsOf } from "./runs/runs.js";
import { DISPOSE, checked, sessionsOf } from "./sessions.js";

const INSPECT_SCHEMA = {
  type: "object",
  properties: {
    query: { type: "string", description: "words to search for" },
    names: { type: "array", items: { type: "string" }, description: "functions to show in full" },
    namespace: { type: "string", description: "the namespace to stay within" },
    limit: { type: "integer", minimum: 1, description: "how many functions to show" },
  },
  additionalProperties: false,
};

const EXECUTE_SCHEMA = {
  type: "object",
  properties: { code: { type: "string", description: "the Python script" } },
  required: ["code"],
  additionalProperties: false,
};

/** A tool that answers so. */
const toolOf = (described, answer) =>
  Object.freeze({
    ...described,
    answer,
    execute: async (input, options) => (await answer(input, options)).text,
  });

/** The two tools that a model gets; adapters give them a framework's form. */
const toolsOf = (made, inspectDescription) =>
  Object.freeze([
    toolOf(
      {
        name: made.inspectName(),
        description: inspectDescription,
        inputSchema: INSPECT_SCHEMA,
        readOnly: true,
      },
      (input, options) => made.inspectForModel(input, options),
    ),
    toolOf(
      {
        name: made.executeName(),
        description: made.executeDescription(),
        inputSchema: EXECUTE_SCHEMA,
        readOnly: false,
      },
      (input, options) => made.executeForModel(input, options),
    ),
  ]);

/** Scripts over the sources that it was made of. */
export class CodeMode {
  #core;
  #tools;
  #whenHidden;
  version = version;

  constructor(made) {
    this.#core = made;
    this.runs = runsOf(made.runs());
    this.sessions = sessionsOf(made, made.sessions());
    this.#whenHidden = () => document.hidden && made.pageHidden();
    document.addEventListener("visibilitychange", this.#whenHidden);
  }

  /** The same until there is something else to tell: a conversation that has taken them keeps its prompt. */
  get tools() {
    const told = this.#core.inspectDescription();
    if (this.#tools?.[0].description !== told) this.#tools = toolsOf(this.#core, told);
    return this.#tools;
  }

  inspect(request) {
    return this.#core.inspect(request);
  }

  async check(code, options) {
    return checked(this.#core, code, options);
  }

  execute(request) {
    return this.#core.execute(request);
  }

  on(event, listener) {
    if (typeof listener !== "function") throw new TypeError("on: the listener must be a function");
    return this.#core.on(String(event), listener);
  }

  addSource(source) {
    return this.#core.addSource(source);
  }

  removeSource(id) {
    this.#core.removeSource(String(id));
  }

  usage() {
    return this.#core.usage();
  }

  journal(request) {
    return this.#core.journal(request);
  }

  dispose() {
    document.removeEventListener("visibilitychange", this.#whenHidden);
    this.#core.dispose();
  }

  [DISPOSE]() {
    this.dispose();
  }
}
