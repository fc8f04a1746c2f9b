import { milliseconds, seconds } from "../java.js";
import { textElement } from "./dom.js";

const WORDS = {
  loading: "Loading",
  starting: "Preparing",
  ready: "Ready",
  busy: "Running",
  resetting: "Resetting",
  waiting: "Waiting",
  failed: "Failed",
};

/**
 * The sandbox's state in words. While it is being prepared, a clock shows that it is alive. A run
 * that has to wait for its sandbox is told when it has it; the preparing of the next sandbox
 * during a run is not shown.
 */
export class SandboxState {
  #element;
  #state = "loading";
  #since = performance.now();
  #clock = 0;
  #hasHeard = false;
  #isServed = null;
  #onServed = null;

  constructor(element) {
    this.#element = element;
    this.#write();
  }

  /** The product is there; its first sandbox is on its way. */
  loaded() {
    this.#change("starting");
  }

  heard(state) {
    this.#hasHeard = true;
    this.#change(state);
  }

  runStarted(onServed) {
    this.#isServed = !isPreparing(this.#state);
    this.#onServed = onServed;
    this.#write();
  }

  /** A run that has ended had a sandbox, even where no event ever told of one. */
  runEnded() {
    this.#isServed = null;
    this.#state = this.#hasHeard ? this.#state : "ready";
    this.#write();
  }

  #change(state) {
    if (!isPreparing(this.#state) && isPreparing(state)) {
      this.#since = performance.now();
    }
    const wasPreparing = isPreparing(this.#state);
    this.#state = state;
    if (state === "ready" && this.#isServed === false) {
      this.#isServed = true;
      this.#onServed();
    }
    this.#write(wasPreparing);
  }

  #write(wasPreparing = false) {
    clearInterval(this.#clock);
    const state = this.#isServed ? "busy" : this.#state;
    this.#element.dataset.state = state;
    if (isPreparing(state)) {
      this.#writePreparing();
      this.#clock = setInterval(() => this.#writePreparing(), 100);
      return;
    }
    this.#element.textContent = WORDS[state] ?? state;
    if (state === "ready" && wasPreparing) {
      const spent = milliseconds(performance.now() - this.#since);
      this.#element.append(textElement("span", "share", `in ${spent}`));
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
