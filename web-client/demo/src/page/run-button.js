import { byId } from "./dom.js";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Runs the script, or stops it while it runs. */
export class RunButton {
  #button = byId("run");
  #label = this.#button.querySelector(".run-label");

  constructor(onPress) {
    this.#button.querySelector("kbd").textContent = isMac ? "⌘ ↵" : "Ctrl ↵";
    this.#button.setAttribute("aria-keyshortcuts", isMac ? "Meta+Enter" : "Control+Enter");
    this.#button.addEventListener("click", onPress);
  }

  enable() {
    this.#button.disabled = false;
  }

  show(isRunning) {
    this.#button.classList.toggle("is-running", isRunning);
    this.#label.textContent = isRunning ? "Stop" : "Run";
  }
}
