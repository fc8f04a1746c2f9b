import { EndpointForm } from "../agent/endpoint-form.js";
import { counted, openChat } from "../java.js";
import { pythonNodes } from "../model/python-nodes.js";
import { byId } from "../page/dom.js";

const INSTRUCTIONS = "You help the advisers of a bank. Be brief.";
const ENDS = {
  length: "The endpoint cut the answer.",
  filtered: "The endpoint held the answer back.",
  steps: "The model was asked as often as one question allows.",
  cancelled: "Stopped.",
};

/** A model of the visitor's own answers, by the loop that the package has for apps without one. */
export class AgentWay {
  #chat = openChat(byId("agent-chat"), (place, code) => place.append(...pythonNodes(code)));
  #prompt = byId("prompt");
  #button = byId("ask");
  #desk = null;
  #agent = null;
  #isAnswering = false;
  #tokens = { read: 0, written: 0 };

  start(desk) {
    this.#desk = desk;
    const form = new EndpointForm((model) => this.#open(model));
    byId("ask-form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#isAnswering) this.#agent.cancel();
      else this.#ask(this.#prompt.value.trim());
    });
    if (EndpointForm.wasChosen) form.focus();
  }

  async #open(model) {
    try {
      const { createAgent } = await import("../agent/create-agent.js");
      const { codeMode } = this.#desk;
      this.#agent = await createAgent({ model, codeMode, instructions: INSTRUCTIONS });
    } catch (error) {
      this.#chat.noted(error.message, true);
      return;
    }
    this.#chat.clear();
    byId("endpoint-part").open = false;
    byId("ask-form").hidden = false;
    this.#prompt.focus();
  }

  async #ask(prompt) {
    if (prompt === "" || this.#desk.isRunning) return;
    this.#prompt.value = "";
    this.#tokens = { read: 0, written: 0 };
    this.#desk.watch();
    this.#chat.asked(prompt);
    this.#show(true);
    for await (const event of this.#agent.send(prompt)) this.#tell(event);
    this.#show(false);
  }

  #tell(event) {
    switch (event.type) {
      case "text":
        return this.#chat.said(event.text);
      case "script":
        return this.#chat.called(event.callId, event.tool, event.code, true);
      case "call":
        return this.#called(event);
      case "result":
        return this.#chat.answered(
          event.callId,
          event.answer.text,
          event.answer.status === "failed",
        );
      case "usage":
        this.#tokens.read += event.inputTokens;
        this.#tokens.written += event.outputTokens;
        return undefined;
      case "failed":
        return this.#chat.noted(`${event.error.reason}: ${event.error.message}`, true);
      default:
        return this.#done(event.reason);
    }
  }

  #called({ callId, tool, input }) {
    const code = typeof input?.code === "string" ? input.code : null;
    this.#chat.called(callId, tool, code ?? JSON.stringify(input), code !== null);
  }

  #done(reason) {
    if (ENDS[reason]) this.#chat.noted(ENDS[reason], false);
    const { read, written } = this.#tokens;
    if (read + written > 0) {
      const tokens = `${counted(read, "token", "tokens")} read, ${counted(written, "token", "tokens")} written`;
      this.#chat.noted(`As the model counts: ${tokens}.`, false);
    }
  }

  #show(isAnswering) {
    this.#isAnswering = isAnswering;
    this.#button.classList.toggle("is-running", isAnswering);
    this.#button.querySelector(".run-label").textContent = isAnswering ? "Stop" : "Ask";
  }
}
