import { SecretTexts } from "../secret-texts.js";

/**
 * What an app gave to be sent to an endpoint and to nobody else. An endpoint that says it again, in an error, in its
 * text or in a script, is not repeated.
 */
export class Secrets {
  #texts = new SecretTexts({ shortest: 8, mark: "[key]" });

  constructor(texts) {
    for (const text of texts) if (typeof text === "string") this.#texts.add(text);
  }

  /** The same text, list or object without them. */
  hide(value) {
    if (typeof value === "string") return this.#texts.hide(value);
    if (Array.isArray(value)) return value.map((item) => this.hide(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [this.hide(name), this.hide(item)]),
    );
  }

  /** How much of a text's end may be the beginning of a secret. */
  begunIn(text) {
    return this.#texts.begunIn(text);
  }
}
