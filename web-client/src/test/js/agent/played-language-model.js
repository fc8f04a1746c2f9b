/**
 * The browser's own model, played through the interface of the Prompt API as its specification draft has it, down to
 * what it refuses: the real one cannot be had where tests run.
 */
import { Validator } from "@cfworker/json-schema";

const CHARACTERS_OF_A_TOKEN = 4;

/**
 * @param answers one for each prompt, the last one again and again: a text, its pieces, or a function of the signal
 *     that gives them
 * @param onCreate awaited for each session
 */
export function playedLanguageModel(
  answers,
  { availability = "available", window = 6000, onCreate } = {},
) {
  const state = { availability, created: [], prompted: [], destroyed: 0, isUsed: false };

  class Session extends EventTarget {
    contextWindow = window;
    contextUsage = 0;
    #isDestroyed = false;

    async measureContextUsage(input) {
      const texts =
        typeof input === "string" ? [input] : input.map(({ content }) => textOf(content));
      return Math.ceil(texts.join("").length / CHARACTERS_OF_A_TOKEN);
    }

    promptStreaming(input, options = {}) {
      return new ReadableStream({
        start: async (controller) => {
          try {
            for await (const piece of this.#answer(input, options)) controller.enqueue(piece);
            controller.close();
          } catch (reason) {
            controller.error(reason);
          }
        },
      });
    }

    async *#answer(input, { responseConstraint, signal }) {
      if (this.#isDestroyed) throw new DOMException("destroyed", "InvalidStateError");
      refuseWrong(input, false);
      await this.take(input);
      const played = answers[Math.min(state.prompted.length, answers.length - 1)];
      state.prompted.push({ input, responseConstraint });
      const pieces = typeof played === "function" ? played(signal) : [played].flat();
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        yield piece;
      }
    }

    async take(messages) {
      const requested = this.contextUsage + (await this.measureContextUsage(messages));
      if (requested > window) {
        const full = new DOMException("The input is too large.", "QuotaExceededError");
        throw Object.assign(full, { requested, quota: window });
      }
      this.contextUsage = requested;
    }

    destroy() {
      if (!this.#isDestroyed) state.destroyed++;
      this.#isDestroyed = true;
    }
  }

  const LanguageModel = {
    availability: async () => state.availability,
    async create({ initialPrompts = [], signal, monitor, ...settings } = {}) {
      signal?.throwIfAborted();
      if (state.availability !== "available") await download(state, monitor);
      refuseWrong(initialPrompts, true);
      const session = new Session();
      await session.take(initialPrompts);
      await onCreate?.(signal);
      state.created.push({ initialPrompts, ...settings });
      return session;
    },
  };
  return { LanguageModel, state };
}

async function download(state, monitor) {
  if (!state.isUsed) throw new DOMException("a click is needed", "NotAllowedError");
  const progress = new EventTarget();
  monitor?.(progress);
  for (const loaded of [0, 0.5, 1]) {
    progress.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded, total: 1 }));
  }
  state.availability = "available";
}

function refuseWrong(messages, isBeginning) {
  messages.forEach(({ role, content }, index) => {
    if (typeof textOf(content) !== "string") throw new TypeError("content must be texts");
    if (role === "system" && !(isBeginning && index === 0)) {
      throw new DOMException("system comes first", "NotSupportedError");
    }
  });
}

const textOf = (content) =>
  Array.isArray(content) ? content.map(({ value }) => value).join("") : content;

/** Whether a model that is held to the form could have said it. */
export const isOfForm = (text, form) => new Validator(form).validate(JSON.parse(text)).valid;
