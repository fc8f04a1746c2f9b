import { HiddenText, SecretTexts } from "../secret-texts.js";

/** The secrets of the file: whatever is read of a server, and written anywhere, is without them. */
export class Secrets extends SecretTexts {
  constructor() {
    super({ shortest: 6, mark: "[credential]" });
  }

  /** What is sent as `Bearer …` is known without the word, too. */
  addHeader(value) {
    this.add(value);
    this.add(value.slice(value.lastIndexOf(" ") + 1));
  }

  /** Hides them in what comes in pieces. */
  hiding() {
    const text = new HiddenText(this);
    return new TransformStream({
      transform: (piece, out) => {
        const told = text.take(piece);
        if (told !== "") out.enqueue(told);
      },
      flush: (out) => out.enqueue(text.rest()),
    });
  }
}

/** What terminals obey is shown as what it is not. */
export const withoutControls = (text) =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");

/** For people, who must read what there is, in the order in which it is. */
export const forPeople = (text) =>
  withoutControls(text).replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "\ufffd");
