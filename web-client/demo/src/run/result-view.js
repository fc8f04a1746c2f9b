import { showValue } from "../java.js";
import { byId } from "../page/dom.js";
import { failureCard } from "./failure-card.js";

/** How the run ended: the value that the model gets, or why there is none. */
export class ResultView {
  #block = byId("result-block");
  #title = byId("result-title");
  #note = this.#block.querySelector("[data-testid=result-note]");
  #value = byId("result");
  #failure = byId("failure");
  #goToLine;

  constructor(goToLine) {
    this.#goToLine = goToLine;
  }

  clear() {
    this.#block.hidden = true;
    this.#value.replaceChildren();
    this.#failure.replaceChildren();
  }

  show({ status, value, error, truncated, unchecked }) {
    const isCompleted = status === "completed";
    this.#block.hidden = false;
    this.#title.textContent = titleOf(status, error);
    this.#note.textContent = noteOf(truncated, unchecked);
    this.#value.hidden = !isCompleted;
    if (isCompleted) {
      showValue(this.#value, value ?? null);
    } else {
      this.#failure.replaceChildren(failureCard(error, this.#goToLine));
    }
    this.#block.scrollIntoView({ block: "nearest" });
  }
}

function noteOf(truncated, unchecked) {
  const notes = [
    truncated && "cut to what may leave for the model",
    unchecked && `not type-checked: ${unchecked}`,
  ];
  return notes.filter(Boolean).join("; ");
}

function titleOf(status, error) {
  if (status === "completed") {
    return "Result";
  }
  return error.code === "run-cancelled" ? "Stopped" : "Failure";
}
