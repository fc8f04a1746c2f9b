/** Texts that are not repeated, in every form in which they come: as they are, in JSON, in an address. */
export class SecretTexts {
  #shortest;
  #mark;
  #forms = [];

  /**
   * @param shortest a shorter one is found in what is not a secret
   * @param mark stands where one stood
   */
  constructor({ shortest, mark }) {
    this.#shortest = shortest;
    this.#mark = mark;
  }

  add(secret) {
    if (secret.length < this.#shortest) return;
    const written = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
    this.#forms = [...new Set([...this.#forms, ...written])].sort((a, b) => b.length - a.length);
  }

  hide(text) {
    return this.#forms.reduce((left, form) => left.replaceAll(form, this.#mark), text);
  }

  /** How much of a text's end may be the beginning of one. */
  begunIn(text) {
    return Math.max(0, ...this.#forms.map((form) => begunLength(text, form)));
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
