import { byId, textElement } from "../page/dom.js";

/** What the script prints, as it prints it. */
export class OutputView {
  #block = byId("output-block");
  #text = byId("output");
  #shown = 0;

  clear() {
    this.#shown = 0;
    this.#text.replaceChildren();
    this.#block.hidden = true;
  }

  show(record) {
    if (record.output.length === this.#shown) {
      return;
    }
    const pieces = record.output.slice(this.#shown);
    this.#shown = record.output.length;
    this.#block.hidden = false;
    this.#text.append(
      ...pieces.map(({ text, stream }) => textElement("span", `stream-${stream}`, text)),
    );
    this.#text.scrollTop = this.#text.scrollHeight;
  }
}
