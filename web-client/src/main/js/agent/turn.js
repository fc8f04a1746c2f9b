import { HiddenText } from "../secret-texts.js";
import { failureOf, textOf } from "./failure.js";

/** What the SDK says of why a model stopped, in the words of events. */
const REASONS = { stop: "stop", length: "length", "content-filter": "filtered" };

/** What the SDK tells of one answer, told on as events. It ends with one that is `done` or `failed`. */
export class Turn {
  #sdk;
  #secrets;
  #text;
  #written = new Map();
  /** The calls of the step that is under way, with what has come of them. */
  #unfinished = new Map();
  #end;

  constructor(sdk, secrets) {
    this.#sdk = sdk;
    this.#secrets = secrets;
    this.#text = new HiddenText(secrets);
  }

  /** The event that ends it. */
  get end() {
    return this.#end ?? this.#failed("the endpoint's answer has no end");
  }

  async *eventsOf(part) {
    const waiting = part.type === "text-delta" ? "" : this.#text.rest();
    if (waiting !== "") yield { type: "text", text: waiting };
    const event = await this.#eventOf(part);
    if (event) yield event;
  }

  cancelled() {
    this.#end ??= { type: "done", reason: "cancelled" };
  }

  failed(thrown) {
    this.#end ??= { type: "failed", error: failureOf(thrown, this.#secrets) };
  }

  /** What the model must know of a step that was cut off: what was done in it is done. */
  get note() {
    if (this.#unfinished.size === 0) return undefined;
    const calls = [...this.#unfinished.values()].map(
      ({ tool, input, text = "(no answer yet)" }) => `${tool} ${JSON.stringify(input)}\n${text}`,
    );
    return `My last request was cut off. These calls had begun, do not repeat them unseen:\n\n${calls.join("\n\n")}`;
  }

  #failed(message) {
    return { type: "failed", error: { reason: "broken", message } };
  }

  #eventOf(part) {
    switch (part.type) {
      case "text-delta":
        return this.#said(part.text);
      case "tool-input-start":
        this.#written.set(part.id, { tool: part.toolName, text: "", next: 1 });
        return undefined;
      case "tool-input-delta":
        return this.#writing(part);
      case "tool-call":
        return this.#called(part);
      case "tool-result":
        return this.#answered(part, part.output);
      case "tool-error":
        return this.#answered(part, { status: "failed", text: textOf(part.error) });
      case "finish-step":
        return this.#stepped(part.usage);
      case "finish":
        return void this.#finished(part.finishReason);
      case "error":
        return void this.failed(part.error);
      case "abort":
        return void this.cancelled();
      default:
        return undefined;
    }
  }

  #said(piece) {
    const text = this.#text.take(piece);
    return text === "" ? undefined : { type: "text", text };
  }

  /** Read again after each sixty-fourth, so that a long script costs no more than its length, many times. */
  async #writing({ id, delta }) {
    const writing = this.#written.get(id);
    if (!writing) return undefined;
    writing.text += delta;
    if (writing.text.length < writing.next) return undefined;
    writing.next = writing.text.length + Math.ceil(writing.text.length / 64);
    const { value } = await this.#sdk.parsePartialJson(writing.text);
    if (typeof value?.code !== "string") return undefined;
    const code = this.#secrets.hide(value.code);
    const shown = code.slice(0, code.length - this.#secrets.begunIn(code));
    return { type: "script", callId: id, tool: writing.tool, code: shown };
  }

  #called({ toolCallId: callId, toolName: tool, input: given }) {
    this.#written.delete(callId);
    const input = this.#secrets.hide(given);
    this.#unfinished.set(callId, { tool, input });
    return { type: "call", callId, tool: this.#secrets.hide(tool), input };
  }

  #answered({ toolCallId: callId, toolName: tool }, answer) {
    const hidden = this.#secrets.hide(answer);
    const call = this.#unfinished.get(callId);
    if (call) call.text = hidden.text;
    return { type: "result", callId, tool: this.#secrets.hide(tool), answer: hidden };
  }

  #stepped({ inputTokens, outputTokens }) {
    this.#unfinished.clear();
    return { type: "usage", inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0 };
  }

  #finished(finishReason) {
    if (finishReason === "tool-calls") this.#end ??= { type: "done", reason: "steps" };
    else if (Object.hasOwn(REASONS, finishReason)) {
      this.#end ??= { type: "done", reason: REASONS[finishReason] };
    } else this.#end ??= this.#failed("the endpoint's answer broke off");
  }
}
