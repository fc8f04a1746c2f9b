/** Shorter ones are in every text. */
const SHORTEST = 6;
const BLOT = "[credential]";

/** The secrets of the file: whatever is read of a server, and written anywhere, is without them. */
export class Secrets {
  #forms = [];
  #longest = 0;

  add(secret) {
    if (secret.length < SHORTEST) return;
    const written = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
    this.#forms = [...new Set([...this.#forms, ...written])].sort((a, b) => b.length - a.length);
    this.#longest = this.#forms[0].length;
  }

  /** What is sent as `Bearer …` is known without the word, too. */
  addHeader(value) {
    this.add(value);
    this.add(value.slice(value.lastIndexOf(" ") + 1));
  }

  blot(text) {
    return this.#forms.reduce((left, form) => left.replaceAll(form, BLOT), text);
  }

  /** Blots what comes in pieces; only what may be the beginning of a secret waits for the next one. */
  blotting() {
    let held = "";
    return new TransformStream({
      transform: (piece, out) => {
        const text = this.blot(held + piece);
        const from = text.length - this.#beginningAtEnd(text);
        held = text.slice(from);
        if (from > 0) out.enqueue(text.slice(0, from));
      },
      flush: (out) => out.enqueue(held),
    });
  }

  #beginningAtEnd(text) {
    for (let length = Math.min(this.#longest - 1, text.length); length > 0; length--) {
      const end = text.slice(-length);
      if (this.#forms.some((form) => form.startsWith(end))) return length;
    }
    return 0;
  }
}

/** What terminals obey is shown as what it is not. */
export const withoutControls = (text) =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");

/** For people, who must read what there is, in the order in which it is. */
export const forPeople = (text) =>
  withoutControls(text).replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "\ufffd");
