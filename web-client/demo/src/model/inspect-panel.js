import { bytes } from "../java.js";
import { byId, partsOf, stamp } from "../page/dom.js";
import { byteLength } from "../page/words.js";
import { pythonNodes } from "./python-nodes.js";

/** What a model sees before it writes a script: the answer of inspect_api to what it looks for. */
export class InspectPanel {
  #codeMode;
  #query = byId("query");
  #answer = byId("answer");
  #size = byId("answer-size");
  #asked = 0;

  constructor(codeMode) {
    this.#codeMode = codeMode;
    const form = byId("search");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search();
    });
    form.addEventListener("click", ({ target }) => {
      if (target.dataset.query !== undefined) {
        this.#query.value = target.dataset.query;
        this.#search();
      }
    });
    this.#query.addEventListener("input", () => this.#search());
    byId("tools").append(...(codeMode.tools ?? []).map(toolDetails));
    this.#search();
  }

  async #search() {
    const asked = ++this.#asked;
    const query = this.#query.value.trim();
    const text = await this.#inspect(query ? { query } : {});
    if (asked === this.#asked) {
      this.#answer.replaceChildren(...(query ? pythonNodes(text) : [text]));
      this.#size.textContent = `${bytes(byteLength(text))} for the model`;
    }
  }

  async #inspect(request) {
    try {
      return await this.#codeMode.inspect(request);
    } catch (error) {
      return `# ${error.message}`;
    }
  }
}

function toolDetails({ name, description: text }) {
  const details = stamp("tool-template");
  const { name: title, size, description } = partsOf(details);
  title.textContent = name;
  size.textContent = `as the model is told, ${bytes(byteLength(text))}`;
  description.textContent = text;
  return details;
}
