import { NoAnswer } from "./failure.js";
import { formOf, spoken } from "./built-in-form.js";
import { WrittenAnswer } from "./built-in-answer.js";
import { invalid } from "../wrong-options.js";

/** What the browser says of itself, in the reasons of an agent's failures. */
const REASONS = {
  NetworkError: "unreachable",
  NotAllowedError: "refused",
  NotSupportedError: "refused",
  QuotaExceededError: "refused",
};

/**
 * The browser's own model, by its Prompt API, as a model of the AI SDK.
 *
 * @param languages in which is spoken: the browser asks for them
 * @param onDownload is told how much there is of a model that is not here yet, from 0 to 1
 */
export async function openBuiltIn({ languages = ["en"], onDownload }, sdk) {
  const expected = [{ type: "text", languages }];
  const settings = { expectedInputs: expected, expectedOutputs: expected };
  const { LanguageModel } = globalThis;
  const availability = (await LanguageModel?.availability(settings)) ?? "unavailable";
  if (availability === "unavailable") {
    throw invalid("this browser has no model of its own for that", "Give an endpoint instead.");
  }
  const monitor = (download) =>
    download.addEventListener("downloadprogress", ({ loaded }) => onDownload?.(loaded));
  try {
    const kept = await LanguageModel.create({ ...settings, monitor });
    return new BuiltInModel({ sdk, settings, kept });
  } catch (reason) {
    throw invalid(
      `the browser's model cannot be used: ${reason?.message}`,
      "Where it is yet to be downloaded, the browser wants createAgent to be called for a click.",
    );
  }
}

class BuiltInModel {
  specificationVersion = "v3";
  provider = "built-in";
  modelId = "built-in";
  supportedUrls = {};
  #sdk;
  #settings;
  // A model that no session uses is unloaded.
  #kept;
  #calls = 0;

  constructor({ sdk, settings, kept }) {
    this.#sdk = sdk;
    this.#settings = settings;
    this.#kept = kept;
  }

  /** One answer, in a session of its own: the SDK gives the whole conversation each time. */
  async doStream({ prompt, tools = [], abortSignal: signal }) {
    const { initialPrompts, input } = spoken(prompt, tools);
    try {
      const session = await LanguageModel.create({ ...this.#settings, initialPrompts, signal });
      const options = { responseConstraint: formOf(tools), omitResponseConstraintInput: true };
      return { stream: streamOf(this.#partsOf(session, input, { ...options, signal })) };
    } catch (reason) {
      throw noAnswer(reason);
    }
  }

  async *#partsOf(session, input, options) {
    const answer = new WrittenAnswer(this.#sdk, `call-${++this.#calls}`);
    yield { type: "stream-start", warnings: [] };
    try {
      const inputTokens = session.contextUsage + (await session.measureContextUsage(input));
      let finish;
      try {
        for await (const chunk of piecesOf(session.promptStreaming(input, options))) {
          yield* answer.partsOf(chunk);
        }
        finish = yield* answer.end();
      } catch (reason) {
        if (reason?.name !== "NotReadableError") throw reason;
        finish = yield* answer.filtered();
      }
      const outputTokens = await session.measureContextUsage(answer.text);
      const usage = { inputTokens: { total: inputTokens }, outputTokens: { total: outputTokens } };
      yield { type: "finish", finishReason: { unified: finish, raw: finish }, usage };
    } catch (reason) {
      throw noAnswer(reason);
    } finally {
      session.destroy();
    }
  }
}

function noAnswer(reason) {
  const message =
    reason?.name === "QuotaExceededError"
      ? `the conversation needs ${reason.requested} tokens, and the browser's model has room for ${reason.quota}`
      : `${reason?.message}`;
  return new NoAnswer(REASONS[reason?.name] ?? "broken", message);
}

/** Not every browser has streams that are loops. */
async function* piecesOf(stream) {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield piece.value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

const streamOf = (parts) =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void parts.return(),
  });
