import { version } from "glovebox:package";
import { coreOfCodeMode } from "../core/core.js";
import { Source } from "../core/source.js";
import { runsOf } from "../runs/runs.js";
import { RunWindows } from "../runs/windows.js";
import { DISPOSE, checked, sessionsOf } from "./sessions.js";

const NAMES = {
  names: { type: "array", items: { type: "string" }, description: "functions to show in full" },
};

const SEARCH = {
  query: { type: "string", description: "words to search for" },
  namespace: { type: "string", description: "the namespace to stay within" },
  limit: { type: "integer", minimum: 1, description: "how many functions to show" },
};

const objectOf = (properties, more) => ({
  type: "object",
  properties,
  ...more,
  additionalProperties: false,
});

const INSPECT_SCHEMA = objectOf({ query: SEARCH.query, ...NAMES, ...SEARCH });
const LIST_SCHEMA = objectOf(SEARCH);
const SHOW_SCHEMA = objectOf(NAMES, { required: ["names"] });
const CALL_SCHEMA = objectOf(
  {
    function: { type: "string", description: "the function's name" },
    arguments: { type: "object", description: "its arguments, by name" },
  },
  { required: ["function"] },
);
const EXECUTE_SCHEMA = objectOf(
  { code: { type: "string", description: "the Python script" } },
  { required: ["code"] },
);

/** A tool that answers so. */
const toolOf = (described, answer) =>
  Object.freeze({
    ...described,
    answer,
    execute: async (input, options) => (await answer(input, options)).text,
  });

/** Some models write one name, or several with commas, where a list is asked for. */
const withNames = (input) =>
  typeof input?.names === "string"
    ? { ...input, names: input.names.split(/[\s,]+/).filter(Boolean) }
    : input;

/** The tools that a model gets; adapters give them a framework's form. */
const toolsOf = (made, words, inspectDescription) => {
  const list = words.listName();
  const looking = (name, description, inputSchema) =>
    toolOf({ name, description, inputSchema, readOnly: true }, (input, options) =>
      made.inspectForModel(name, withNames(input), options),
    );
  const doing = (name, description, inputSchema, answer) =>
    toolOf({ name, description, inputSchema, readOnly: false }, answer);
  return Object.freeze([
    looking(words.inspectName(), inspectDescription, list ? SHOW_SCHEMA : INSPECT_SCHEMA),
    doing(words.executeName(), words.executeDescription(), EXECUTE_SCHEMA, (input, options) =>
      made.executeForModel(input, options),
    ),
    ...(list ? [looking(list, words.listDescription(), LIST_SCHEMA)] : []),
    ...(words.callName()
      ? [
          doing(words.callName(), words.callDescription(), CALL_SCHEMA, (input, options) =>
            made.callForModel(input, options),
          ),
        ]
      : []),
  ]);
};

let coreOf;

/** The runs of a CodeMode with what a model is told of them in place of outcomes: for a tool that has one go on. */
export function runsForModel(codeMode) {
  const runs = coreOf(codeMode).runsForModel();
  return {
    resume: (runId) => runs.resume(runId),
    answer: (runId, callId, isApproved, said) => runs.answer(runId, callId, isApproved, said),
    settle: (runId, callId, said) => runs.settle(runId, callId, said),
    waiting: async (runId) => Array.from(await runs.waiting(runId)),
  };
}

/** Scripts over the sources that it was made of. */
export class CodeMode {
  static {
    coreOf = (codeMode) => codeMode.#core;
  }

  #core;
  #tools;
  #whenHidden;
  #windows;
  version = version;

  /**
   * @param [made] always there; that nobody else makes one is said by its declaration
   * @param [locks] of runs that other windows see too; absent where there are none
   */
  constructor(made, locks) {
    this.#core = made;
    const runs = made.runs();
    if (locks) this.#windows = new RunWindows(runs, locks);
    this.runs = runsOf(runs, this.#windows);
    this.sessions = sessionsOf(made, made.sessions());
    // A process has no page that could be hidden.
    this.#whenHidden = () => document.hidden && made.pageHidden();
    globalThis.document?.addEventListener("visibilitychange", this.#whenHidden);
  }

  /** The same until there is something else to tell: a conversation that has taken them keeps its prompt. */
  get tools() {
    const words = this.#core.words();
    const told = words.inspectDescription();
    if (this.#tools?.[0].description !== told) this.#tools = toolsOf(this.#core, words, told);
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
    return this.#core.addSource(Source.handleOf(source, coreOfCodeMode()));
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
    globalThis.document?.removeEventListener("visibilitychange", this.#whenHidden);
    this.#core.dispose();
    this.#windows?.close();
  }

  [DISPOSE]() {
    this.dispose();
  }
}
