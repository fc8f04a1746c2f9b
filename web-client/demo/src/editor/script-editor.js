import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { byId } from "../page/dom.js";
import { assistedBy } from "./assistance.js";
import { failureMark, markFailures } from "./failure-mark.js";
import { catalogueChanged, liveCheck } from "./live-check.js";
import { typingOver } from "./typing-over.js";

const LABEL = "Python script. Control and Enter runs it. Escape, then Tab leaves the editor.";

/** The page's editor, in its place; `onRun` is called for the keys that run a script. */
export const openEditor = (assistant, onRun) => new ScriptEditor(byId("editor"), assistant, onRun);

/**
 * The Python editor. It lives in a shadow root: only there does CodeMirror put its rules into an
 * adopted style sheet, which a Content-Security-Policy without 'unsafe-inline' lets pass.
 */
class ScriptEditor {
  #check = new Compartment();
  #view;

  constructor(host, assistant, onRun) {
    const root = host.shadowRoot;
    const state = stateFor({ onRun, later: [assistedBy(assistant), this.#check.of([])] });
    this.#view = new EditorView({ root, parent: root, state });
  }

  /** Has the script looked at while it is written; `onFound` gets the number of findings. */
  checkWith(check, onFound) {
    this.#view.dispatch({ effects: this.#check.reconfigure(liveCheck(check, onFound)) });
  }

  /** What may be used has changed, and with it what is wrong with the script. */
  checkAgain() {
    this.#view.dispatch({ effects: catalogueChanged.of(null) });
  }

  /** Puts a call after the line of the cursor, or into it where it is empty, and selects its first blank. */
  insertCall(call) {
    const { doc, selection } = this.#view.state;
    const line = doc.lineAt(selection.main.head);
    const insert = line.text.trim() === "" ? call : `\n${call}`;
    const end = line.to + insert.length;
    const blank = insert.indexOf("...");
    const anchor = blank < 0 ? end : line.to + blank;
    this.#view.dispatch({
      changes: { from: line.to, insert },
      selection: { anchor, head: blank < 0 ? end : anchor + 3 },
      scrollIntoView: true,
      userEvent: "input.paste",
    });
    this.#view.focus();
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  set text(text) {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      scrollIntoView: true,
    });
    // Has it measured now: else the line numbers stand for a moment where they are guessed to be.
    this.#view.coordsAtPos(0);
  }

  /** Marks the lines of failures, each with its message, and takes the marks of others away. */
  mark(failures) {
    markFailures(this.#view, failures);
  }

  goToLine(number) {
    const { doc } = this.#view.state;
    const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
    this.#view.dispatch({
      selection: { anchor: line.from },
      effects: EditorView.scrollIntoView(line.from, { y: "center" }),
    });
    this.#view.focus();
  }
}

function stateFor({ onRun, later }) {
  const run = () => {
    onRun();
    return true;
  };
  return EditorState.create({
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
      lineNumbers(),
      highlightActiveLineGutter(),
      failureMark,
      typingOver,
      history(),
      drawSelection(),
      highlightActiveLine(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      EditorView.lineWrapping,
      python(),
      ...later,
      autocompletion({ icons: false }),
      syntaxHighlighting(classHighlighter),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ "aria-label": LABEL, spellcheck: "false", tabindex: "0" }),
    ],
  });
}
