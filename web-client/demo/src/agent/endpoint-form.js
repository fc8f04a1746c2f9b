import { byId } from "../page/dom.js";

const KEPT = "glovebox-demo-endpoint";
const FIELDS = ["kind", "url", "name"];
const OWN_URL = { "openai-compatible": "", anthropic: "https://api.anthropic.com/v1" };

/**
 * Where the visitor's model is. A page can ask no endpoint but those that its policy names, and its
 * policy is made by the server: for a new endpoint the page is loaded again. What was entered is kept
 * over that, but not the key, which there is a field for only when the policy is right.
 */
export class EndpointForm {
  #form = byId("endpoint");
  #key = byId("endpoint-key");
  #about = byId("endpoint-about");

  constructor(onModel) {
    const { elements } = this.#form;
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    for (const name of FIELDS) elements[name].value = kept[name] ?? elements[name].value;
    this.#form.addEventListener("input", () => this.#showKey());
    elements.kind.addEventListener("change", () => {
      elements.url.value = OWN_URL[elements.kind.value];
      this.#showKey();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#isNamed) onModel(this.#model());
      else this.#loadAgain();
    });
    this.#showKey();
  }

  /** Whether the page was loaded for an endpoint. */
  static get wasChosen() {
    return namedOrigin() !== null;
  }

  focus() {
    this.#key.focus();
  }

  get #origin() {
    return URL.parse(this.#form.elements.url.value)?.origin ?? null;
  }

  get #isNamed() {
    return [location.origin, namedOrigin()].includes(this.#origin);
  }

  #model() {
    const { kind, url, name, key } = this.#form.elements;
    const model = {
      kind: kind.value,
      url: url.value,
      name: name.value,
    };
    return key.value === "" ? model : { ...model, key: key.value };
  }

  #loadAgain() {
    const { elements } = this.#form;
    const kept = Object.fromEntries(FIELDS.map((name) => [name, elements[name].value]));
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    location.search = new URLSearchParams({ endpoint: this.#origin });
  }

  #showKey() {
    const isNamed = this.#isNamed;
    this.#key.closest("label").hidden = !isNamed;
    this.#form.querySelector("button").textContent = isNamed ? "Begin" : "Name it in the policy";
    this.#about.textContent = isNamed
      ? `The policy of this page lets it ask ${this.#origin} and nobody else. The key is kept in memory only.`
      : "The policy of this page lets it ask nobody but its own server. It is loaded again with one that names this endpoint; then enter the key.";
  }
}

function namedOrigin() {
  return new URLSearchParams(location.search).get("endpoint");
}
