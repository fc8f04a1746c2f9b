/** What a conversation costs: every request is billed with all that was said before it. */
import { Tiktoken } from "js-tiktoken/lite";
import table from "js-tiktoken/ranks/o200k_base";

const tokenizer = new Tiktoken(table);
export const tokensIn = (text) => tokenizer.encode(text, [], []).length;

/** As it is sent to a model. */
export const definitionOf = ({ name, description, inputSchema: parameters }) =>
  JSON.stringify({ name, description, parameters });

export class Meter {
  #context;
  #shorter;
  requests = 0;
  calls = {};
  failed = [];
  input = 0;
  output = 0;

  /** @param shorter what a text is counted as: without the names of folders that differ from run to run */
  constructor(definitions, shorter) {
    this.#context = definitions.reduce((sum, each) => sum + tokensIn(each), 0);
    this.#shorter = shorter;
  }

  /** Somebody said that. */
  hears(text) {
    this.#context += tokensIn(this.#shorter(text));
  }

  /** The model is asked, and says that. */
  says(text) {
    this.requests++;
    this.input += this.#context;
    const tokens = tokensIn(this.#shorter(text));
    this.output += tokens;
    this.#context += tokens;
  }

  count(name) {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }
}
