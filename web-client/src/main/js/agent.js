import { aiTool, toolSet } from "./adapters/ai-tool.js";
import { modelTools } from "./adapters/model-tools.js";
import { OPTION_NAMES } from "./adapters/option-names.js";
import { loadSdk, openModel } from "./agent/endpoints.js";
import { Turn } from "./agent/turn.js";
import { GloveboxError } from "./glovebox-error.js";
import { invalid, refuseUnknown } from "./wrong-options.js";

/** An endpoint may ask for any number of calls at once; this many are made for one prompt. */
const MOST_CALLS = 100;

/** A model with the tools, and the conversation with it. */
export async function createAgent(options = {}) {
  refuseUnknown("createAgent", options, OPTION_NAMES.createAgent);
  const {
    codeMode,
    model,
    instructions,
    maxSteps = 16,
    maxRetries = 2,
    approve,
    pictures,
    ...own
  } = options;
  if (!codeMode?.tools) throw invalid("option codeMode must be what createCodeMode gives");
  if (!Number.isInteger(maxSteps) || maxSteps < 1) {
    throw invalid("option maxSteps must be a whole number from 1 on");
  }
  /** @type {any} */
  const sdk = await loadSdk();
  const { model: opened, secrets } = await openModel(model, sdk);
  const tools = modelTools("createAgent", codeMode, own);
  const settings = { model: opened, system: instructions, maxRetries };
  settings.stopWhen = (sdk.isStepCount ?? sdk.stepCountIs)(maxSteps);
  const seesPictures = pictures ?? model.kind === "anthropic";
  return new Agent({ sdk, secrets, tools, approve, settings, seesPictures });
}

class Agent {
  #parts;
  #messages = [];
  #giving;

  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * What comes of a prompt, as it comes.
   *
   * @type {import("../npm/agent").Agent["send"]}
   */
  async *send(prompt, { signal } = {}) {
    if (typeof prompt !== "string") throw misused("a prompt must be a text");
    if (this.#giving) throw misused("the agent is still answering; cancel() ends that");
    this.#giving = new AbortController();
    try {
      yield* this.#answer(
        prompt,
        AbortSignal.any([this.#giving.signal, ...(signal ? [signal] : [])]),
      );
    } finally {
      // Whoever stops listening has given it up.
      this.#giving.abort();
      this.#giving = undefined;
    }
  }

  cancel() {
    this.#giving?.abort();
  }

  async *#answer(prompt, abortSignal) {
    const { sdk, secrets, settings } = this.#parts;
    const turn = new Turn(sdk, secrets);
    let finished = [];
    this.#messages.push({ role: "user", content: prompt });
    try {
      const { fullStream } = sdk.streamText({
        ...settings,
        messages: this.#messages,
        tools: this.#tools(),
        abortSignal,
        onStepFinish: ({ response }) => void (finished = allOf(sdk, finished, response.messages)),
        // Told as an event. By itself the SDK writes it to the console.
        onError() {},
      });
      for await (const part of fullStream) yield* turn.eventsOf(part);
    } catch (thrown) {
      if (abortSignal.aborted) turn.cancelled();
      else turn.failed(thrown);
    } finally {
      this.#messages.push(...finished);
      if (turn.note) this.#messages.push({ role: "user", content: turn.note });
    }
    yield turn.end;
  }

  #tools() {
    let left = MOST_CALLS;
    const made = this.#parts.tools.map((tool) => {
      const answer = (input, signal) =>
        left-- > 0 ? this.#call(tool, this.#parts.secrets.hide(input), signal) : TOO_MANY;
      return [tool.name, aiTool({ ...tool, answer }, this.#parts.seesPictures)];
    });
    return toolSet(made);
  }

  async #call(tool, input, signal) {
    if (!tool.readOnly && !(await this.#isApproved(scriptOf(tool, input), signal))) return DENIED;
    if (signal.aborted) return CANCELLED;
    return tool.answer(input, signal);
  }

  async #isApproved(code, signal) {
    const { approve } = this.#parts;
    if (!approve) return true;
    try {
      const asked = approve({ code, signal });
      return (await Promise.race([asked, abortOf(signal)])) === true;
    } catch {
      return false;
    }
  }
}

/** From its version 7 on the SDK tells of each step its own messages, and before all that there are by then. */
const allOf = (sdk, earlier, told) => (sdk.isStepCount ? [...earlier, ...told] : told);

/** What a person reads of a call: the script, or, where the tool takes none, the one call that it makes. */
const scriptOf = ({ inputSchema }, input) =>
  "code" in inputSchema.properties
    ? String(input?.code ?? "")
    : `await ${input?.function}(**${JSON.stringify(input?.arguments ?? {})})`;

/** Nobody need answer what was given up. */
const abortOf = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener("abort", () => resolve(false));
  });

const CANCELLED = { status: "failed", text: "Given up; nothing of this call ran." };
const DENIED = { status: "failed", text: "The user did not allow this script; nothing of it ran." };
const TOO_MANY = {
  status: "failed",
  text: "Too many calls for one prompt; answer with what you have.",
};

const misused = (message) =>
  new GloveboxError({ code: "request-invalid", blame: "caller", message });
