/** How a call begins, where the model keeps to the order of the form. */
const CALL = /^\s*\{\s*"call"\s*:\s*("(?:[^"\\]|\\.)*")\s*,\s*"input"\s*:\s*(?=\{)/;
/** The beginning of a call is looked for in so much of an answer. */
const LONGEST_BEGINNING = 500;
/** What may close more than the input. */
const CLOSING = /[\s}]*$/;
const TEXT = "text";

/** An answer of the browser's model as it is written, told on as the SDK's parts. */
export class WrittenAnswer {
  text = "";
  #sdk;
  #id;
  #said = "";
  /** Where the input of a call begins, and how much of it is told. */
  #input;
  #isTextOpen = false;
  #next = 1;

  /** @param id of the call, if it is to be one */
  constructor(sdk, id) {
    this.#sdk = sdk;
    this.#id = id;
  }

  async *partsOf(chunk) {
    this.text += chunk;
    if (!this.#isObject()) yield* this.#say(this.text);
    else if (this.#input || this.#beginsCall()) yield* this.#inputSoFar();
    else if (this.text.length >= this.#next) {
      // Not after each piece: a long text is not to cost its length many times.
      this.#next = this.text.length + Math.ceil(this.text.length / 64);
      const { value } = await this.#sdk.parsePartialJson(this.text);
      if (typeof value?.say === "string") yield* this.#say(value.say);
    }
  }

  /** The rest; returns why it ended. */
  async *end() {
    const { value, state } = await this.#sdk.parsePartialJson(this.text);
    const isWhole = state === "successful-parse";
    if (isWhole && typeof value?.call === "string") {
      if (this.#input) yield { type: "tool-input-end", id: this.#id };
      const input = JSON.stringify(value.input ?? {});
      yield { type: "tool-call", toolCallId: this.#id, toolName: value.call, input };
      return "tool-calls";
    }
    if (isWhole && typeof value?.say === "string") yield* this.#say(value.say);
    const isSaid = isWhole ? typeof value?.say === "string" : !this.#isObject();
    if (isSaid) yield* this.#closed();
    return isSaid ? "stop" : "error";
  }

  /** The browser has taken it back. */
  *filtered() {
    yield* this.#closed();
    return "content-filter";
  }

  /** A model that is not held to the form talks freely. */
  #isObject() {
    const begun = this.text.trimStart();
    return begun === "" || begun.startsWith("{");
  }

  #beginsCall() {
    const found = this.text.length <= LONGEST_BEGINNING ? CALL.exec(this.text) : null;
    if (found) this.#input = { tool: JSON.parse(found[1]), at: found[0].length, isTold: false };
    return found !== null;
  }

  *#inputSoFar() {
    const { tool, at, isTold } = this.#input;
    if (!isTold) yield { type: "tool-input-start", id: this.#id, toolName: tool };
    this.#input.isTold = true;
    const end = CLOSING.exec(this.text).index;
    if (end <= at) return;
    yield { type: "tool-input-delta", id: this.#id, delta: this.text.slice(at, end) };
    this.#input.at = end;
  }

  *#say(all) {
    if (all.length <= this.#said.length) return;
    if (!this.#isTextOpen) yield { type: "text-start", id: TEXT };
    this.#isTextOpen = true;
    yield { type: "text-delta", id: TEXT, delta: all.slice(this.#said.length) };
    this.#said = all;
  }

  *#closed() {
    if (this.#isTextOpen) yield { type: "text-end", id: TEXT };
    this.#isTextOpen = false;
  }
}
