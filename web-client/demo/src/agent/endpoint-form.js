import { byId } from "../page/dom.js";

const KEPT = "glovebox-demo-endpoint";
const FIELDS = ["kind", "url", "name"];
const OWN_URL = { "openai-compatible": "", anthropic: "https://api.anthropic.com/v1" };
const BUILT_IN = "built-in";

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
      elements.url.value = OWN_URL[elements.kind.value] ?? "";
      this.#showKey();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#isBuiltIn) onModel(this.#builtIn());
      else if (this.#isNamed) onModel(this.#model());
      else this.#loadAgain();
    });
    this.#showKey();
    this.#offerBuiltIn();
  }

  /** Few browsers have a model of their own. */
  async #offerBuiltIn() {
    const found = await globalThis.LanguageModel?.availability().catch(() => undefined);
    if (found === undefined || found === "unavailable") return;
    this.#form.querySelector(`option[value=${BUILT_IN}]`).hidden = false;
  }

  get #isBuiltIn() {
    return this.#form.elements.kind.value === BUILT_IN;
  }

  #builtIn() {
    const onDownload = (loaded) =>
      (this.#about.textContent = `The browser is downloading its model: ${Math.floor(loaded * 100)} %.`);
    return { kind: BUILT_IN, onDownload };
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
    for (const name of ["url", "name", "key"]) {
      const field = this.#form.elements[name];
      field.disabled = this.#isBuiltIn;
      field.closest("label").hidden = this.#isBuiltIn;
    }
    if (this.#isBuiltIn) {
      this.#form.querySelector("button").textContent = "Begin";
      this.#about.textContent =
        "The model of this browser answers, on this device: nothing leaves, and there is no key.";
      return;
    }
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
