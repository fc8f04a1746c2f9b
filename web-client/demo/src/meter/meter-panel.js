import { classicTools } from "../desk/classic-tools.js";
import { showMeter } from "../java.js";
import { byId } from "../page/dom.js";
import { loadTokenizer } from "./tokenizer.js";

/** What a conversation costs, both ways. It is counted when the meter is first looked at. */
export class MeterPanel {
  #place = byId("meter");
  #panel = byId("panel-meter");
  #codeTools;
  #classicTools;
  #waiting = null;

  constructor(codeMode, namespaces) {
    this.#codeTools = codeMode.tools.map(definitionOf);
    this.#classicTools = classicTools(namespaces).map(definitionOf);
    new MutationObserver(() => this.#count()).observe(this.#panel, { attributeFilter: ["hidden"] });
  }

  /** Both conversations, and how much the functions gave the scripts, in bytes. */
  show({ code, classic, read }) {
    this.#waiting = {
      code: { definitions: this.#codeTools, messages: code },
      classic: { definitions: this.#classicTools, messages: classic },
      read,
    };
    byId("meter-empty").hidden = true;
    this.#place.textContent = "Counting…";
    return this.#count();
  }

  async #count() {
    if (this.#panel.hidden || !this.#waiting) return;
    const tokensIn = await loadTokenizer();
    const conversations = this.#waiting;
    this.#waiting = null;
    if (conversations) showMeter(this.#place, tokensIn, conversations);
  }
}

/** As it is sent to a model. */
function definitionOf({ name, description, inputSchema: parameters }) {
  return JSON.stringify({ name, description, parameters });
}
