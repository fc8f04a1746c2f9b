/** What stands where a secret stood. */
const HIDDEN = "[key]";
/** A shorter text is found in what is no secret. */
const LEAST = 8;

/**
 * What an app gave to be sent to an endpoint and to nobody else. An endpoint that says it again, in an error, in its
 * text or in a script, is not repeated.
 */
export class Secrets {
  #texts;

  constructor(texts) {
    const forms = texts
      .filter((text) => typeof text === "string" && text.length >= LEAST)
      .flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
    this.#texts = [...new Set(forms)].sort((one, other) => other.length - one.length);
  }

  /** The same text, list or object without them. */
  hide(value) {
    if (typeof value === "string") {
      return this.#texts.reduce((text, secret) => text.replaceAll(secret, HIDDEN), value);
    }
    if (Array.isArray(value)) return value.map((item) => this.hide(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [this.hide(name), this.hide(item)]),
    );
  }

  /** How much of a text's end may be the beginning of a secret. */
  begunIn(text) {
    const lengths = this.#texts.map((secret) => begunLength(text, secret));
    return Math.max(0, ...lengths);
  }
}

function begunLength(text, secret) {
  for (let length = Math.min(text.length, secret.length - 1); length > 0; length--) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

/** A text that arrives in pieces: what may be the beginning of a secret waits for what follows. */
export class HiddenText {
  #secrets;
  #waiting = "";

  constructor(secrets) {
    this.#secrets = secrets;
  }

  take(piece) {
    const text = this.#secrets.hide(this.#waiting + piece);
    const end = text.length - this.#secrets.begunIn(text);
    this.#waiting = text.slice(end);
    return text.slice(0, end);
  }

  rest() {
    const text = this.#waiting;
    this.#waiting = "";
    return text;
  }
}
