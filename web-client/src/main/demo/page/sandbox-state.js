import { textElement } from "./dom.js";
import { milliseconds, seconds } from "./words.js";

const WORDS = {
  loading: "Loading",
  starting: "Preparing",
  ready: "Ready",
  busy: "Running",
  resetting: "Resetting",
  failed: "Failed",
};

/** The sandbox's state in words. While it is being prepared, a clock shows that it is alive. */
export class SandboxState {
  #element;
  #since = performance.now();
  #clock = 0;
  #state = "";

  constructor(element) {
    this.#element = element;
    this.show("loading");
  }

  show(state) {
    const before = this.#state;
    this.#state = state;
    this.#element.dataset.state = state;
    clearInterval(this.#clock);
    if (isPreparing(state)) {
      this.#clock = setInterval(() => this.#writePreparing(), 100);
      this.#writePreparing();
    } else {
      this.#element.textContent = WORDS[state] ?? state;
      if (state === "ready" && isPreparing(before)) {
        const spent = milliseconds(performance.now() - this.#since);
        this.#element.append(textElement("span", "share", `in ${spent}`));
      }
    }
  }

  #writePreparing() {
    const spent = seconds(performance.now() - this.#since);
    this.#element.textContent = `${WORDS[this.#state]}… ${spent}`;
  }
}

function isPreparing(state) {
  return state === "loading" || state === "starting";
}
