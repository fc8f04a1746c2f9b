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
import { functionCompletion } from "./completion.js";
import { failureMark, markFailures } from "./failure-mark.js";
import { typingOver } from "./typing-over.js";

/**
 * The Python editor. It lives in a shadow root: only there does CodeMirror put its rules into an
 * adopted style sheet, which a Content-Security-Policy without 'unsafe-inline' lets pass.
 */
export class ScriptEditor {
  #completion = new Compartment();
  #view;

  constructor({ host, label, onRun }) {
    const root = host.shadowRoot;
    const state = stateFor({ label, onRun, completion: this.#completion.of([]) });
    this.#view = new EditorView({ root, parent: root, state });
  }

  /** Has the functions of these namespaces offered to whoever writes. */
  offer(namespaces) {
    const effects = this.#completion.reconfigure(functionCompletion(namespaces));
    this.#view.dispatch({ effects });
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

function stateFor({ label, onRun, completion }) {
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
      completion,
      autocompletion({ icons: false }),
      syntaxHighlighting(classHighlighter),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
    ],
  });
}
