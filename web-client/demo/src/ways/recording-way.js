import { openChat, playRecording } from "../java.js";
import { pythonNodes } from "../model/python-nodes.js";
import { byId } from "../page/dom.js";

/** A conversation that a real model had at this desk is held again; its scripts run for real. */
export class RecordingWay {
  #menu = byId("recording");
  #button = byId("play");
  #about = byId("recording-about");
  #chat = openChat(byId("recording-chat"), (place, code) => place.append(...pythonNodes(code)));
  #recordings = [];
  #desk = null;
  #player = null;
  #stop = null;
  #read = 0;
  /** The run of the script that was recorded and is under way. */
  #runId = null;

  async start(desk) {
    this.#desk = desk;
    const { recordings } = await import("../recordings/all.js");
    this.#recordings = recordings;
    this.#menu.replaceChildren(...recordings.map(({ asks, task }) => new Option(asks, task)));
    this.#menu.addEventListener("change", () => this.#choose());
    this.#button.addEventListener("click", () => (this.#player ? this.#end() : this.#play()));
    this.#button.disabled = false;
    this.#choose();
  }

  /** Whoever held the conversation said yes to every question; any other is for the visitor. */
  asked({ runId }) {
    return runId === this.#runId ? { decision: "approve" } : null;
  }

  finished({ usage }) {
    this.#read += usage?.readBytes ?? 0;
  }

  get #chosen() {
    return this.#recordings[this.#menu.selectedIndex];
  }

  #choose() {
    const { model, recordedOn, note } = this.#chosen;
    this.#end();
    this.#chat.clear();
    byId("recording-empty").hidden = false;
    this.#about.querySelector("summary").textContent =
      `A recording: ${model} wrote this on ${recordedOn}. Its scripts run again in this tab.`;
    this.#about.querySelector("p").textContent = note;
  }

  #play() {
    if (this.#desk.isRunning) return;
    const { code, classic } = this.#chosen;
    const answers = [];
    this.#stop = new AbortController();
    const told = { conversation: crypto.randomUUID(), signal: this.#stop.signal };
    this.#read = 0;
    this.#desk.restart();
    this.#desk.watch();
    this.#chat.clear();
    byId("recording-empty").hidden = true;
    this.#show(true);
    this.#player = playRecording(this.#chat, code, {
      answer: async (name, given) => {
        const answer = await this.#answer(name, given, told);
        answers.push(answer.text);
        return answer;
      },
      over: (failure) => {
        this.#show(false);
        this.#player = null;
        if (failure) {
          this.#chat.noted(failure, true);
          return;
        }
        const said = code.map((one) => (one.role === "tool" ? withText(one, answers) : one));
        this.#chat.noted("That is all. The meter counts what it cost, both ways.", false);
        this.#desk.meter.show({ code: said, classic, read: this.#read });
      },
    });
  }

  async #answer(name, given, told) {
    const tool = this.#desk.codeMode.tools.find((each) => each.name === name);
    if (tool.readOnly) return tool.answer(given, told);
    const { codeMode } = this.#desk;
    const leave = codeMode.on("run:start", ({ runId }) => (this.#runId ??= runId));
    try {
      return await tool.answer(given, told);
    } finally {
      leave();
      this.#runId = null;
    }
  }

  #end() {
    if (!this.#player) return;
    this.#player.stop();
    this.#player = null;
    this.#stop.abort();
    this.#show(false);
    this.#chat.noted("Stopped.", false);
  }

  #show(isPlaying) {
    this.#button.classList.toggle("is-running", isPlaying);
    this.#button.querySelector(".run-label").textContent = isPlaying ? "Stop" : "Play";
  }
}

const withText = (message, answers) => ({ ...message, text: answers.shift() });
