import { byId, partsOf, stamp } from "../page/dom.js";
import { argumentFields } from "./argument-fields.js";

/**
 * The cards on which a person approves or denies what a script asks for. The keyboard is on Deny of
 * the first, so that a key pressed without looking does no harm; afterwards it is at the calls.
 */
export class Approvals {
  #place = byId("approvals");
  #calls = byId("calls");
  #open = new Map();

  /** Puts up a card; the promise is what the person decided. */
  ask(request) {
    return new Promise((resolve) => {
      const card = stamp("approval-template");
      const parts = partsOf(card);
      const fields = argumentFields(request.args);
      parts.tool.textContent = request.tool;
      parts.reason.textContent = request.reason ? `By the rule “${request.reason}”.` : "";
      parts.fields.append(...fields.elements);
      this.#open.set(card, resolve);
      card.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#approve(card, fields, parts.problem);
      });
      denyButton(card).addEventListener("click", () => {
        this.#close(card, { decision: "deny", reason: "Denied on the demo page." });
      });
      this.#place.append(card);
      card.scrollIntoView({ block: "nearest" });
      if (!this.#place.contains(document.activeElement)) {
        denyButton(card).focus({ preventScroll: true });
      }
    });
  }

  /** Takes down what is still open: its run is over. */
  clear() {
    for (const card of [...this.#open.keys()]) {
      this.#close(card, { decision: "deny", reason: "The run is over." });
    }
  }

  #approve(card, fields, problem) {
    try {
      this.#close(card, { decision: "approve", args: fields.read() });
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
    }
  }

  #close(card, answer) {
    const resolve = this.#open.get(card);
    const hadFocus = card.contains(document.activeElement);
    this.#open.delete(card);
    card.remove();
    if (hadFocus) {
      const [next] = this.#open.keys();
      (next ? denyButton(next) : this.#calls).focus({ preventScroll: true });
    }
    resolve?.(answer);
  }
}

const denyButton = (card) => card.querySelector(".deny");
