import { ScriptEditor } from "../editor/script-editor.js";
import { counted, linkTo, scriptIn } from "../java.js";
import { copyText } from "../page/copy-text.js";
import { byId } from "../page/dom.js";
import { RunButton } from "../page/run-button.js";
import { startTaskMenu } from "../page/task-menu.js";

/** The visitor writes the script, or takes that of a task. */
export class ScriptWay {
  #editor;
  #button = new RunButton(() => this.#press());
  #desk = null;
  /** Whether the script under way is the editor's. */
  #isRunning = false;

  constructor() {
    this.#editor = new ScriptEditor({
      host: byId("editor"),
      label: "Python script. Control and Enter runs it. Escape, then Tab leaves the editor.",
      onRun: () => this.#run(),
    });
    startTaskMenu(byId("task"), (script) => (this.#editor.text = script));
    this.#takeFromLink();
    const share = byId("share");
    share.addEventListener("click", async () => {
      history.replaceState(null, "", linkTo(this.#editor.text));
      const isCopied = await copyText(location.href);
      share.textContent = isCopied ? "The link is copied" : "The link is in the address bar";
    });
  }

  /** What is there: the product, and what runs scripts. */
  start(desk) {
    this.#desk = desk;
    this.#editor.checkWith((code) => desk.check(code), showProblems);
    byId("session").addEventListener("change", () => this.#editor.checkAgain());
    this.#button.enable();
  }

  /** What may be called. */
  offer(functions) {
    this.#editor.offer(functions);
  }

  insertCall(call) {
    this.#editor.insertCall(call);
  }

  get text() {
    return this.#editor.text;
  }

  set text(text) {
    this.#editor.text = text;
  }

  goToLine(line) {
    this.#editor.goToLine(line);
  }

  /** A run of this script or of another one, which Stop ends too. */
  started() {
    this.#editor.mark([]);
    this.#button.show(true);
  }

  finished({ error }) {
    this.#button.show(false);
    if (this.#isRunning && error?.line) {
      const wrong = error.diagnostics?.filter(({ severity }) => severity === "error");
      this.#editor.mark(wrong ?? [error]);
    }
    this.#isRunning = false;
    this.#editor.checkAgain();
  }

  /** A link fills the editor, and runs nothing. */
  #takeFromLink() {
    const script = scriptIn(location.hash);
    if (script === null) return;
    this.#editor.text = script;
    byId("task").selectedIndex = -1;
  }

  #press() {
    if (this.#desk.isRunning) this.#desk.stop();
    else this.#run();
  }

  #run() {
    if (!this.#desk || this.#desk.isRunning) return;
    this.#isRunning = true;
    this.#desk.watch();
    this.#desk.run(this.#editor.text);
    document.querySelector(".side-panel").scrollIntoView({ block: "nearest" });
  }
}

function showProblems(count) {
  const problems = counted(count, "problem", "problems");
  byId("script-says").hidden = count > 0;
  byId("problems").textContent = count > 0 ? `${problems}. F8 goes from one to the next.` : "";
}
