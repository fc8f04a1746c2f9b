import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";

const markEffect = StateEffect.define();

/** The mark goes as soon as the script is changed: it would be about another text. */
const markField = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(markEffect)) {
        return effect.value ? marksFor(transaction.state.doc, effect.value) : Decoration.none;
      }
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

class FailedLine extends GutterMarker {
  elementClass = "failed-gutter";
}

const failedGutter = gutter({
  class: "failure-gutter",
  lineMarker: (view, line) => (isMarked(view.state, line.from) ? new FailedLine() : null),
  lineMarkerChange: (update) =>
    update.startState.field(markField) !== update.state.field(markField),
});

export const failureMark = [markField, failedGutter];

/** Marks a line, with the message under it, or with null takes the mark away. */
export function markFailure(view, failure) {
  view.dispatch({ effects: markEffect.of(failure) });
}

function marksFor(doc, { line, message }) {
  if (line < 1 || line > doc.lines) {
    return Decoration.none;
  }
  const attributes = { "data-message": message, "data-testid": "editor-failure" };
  const mark = Decoration.line({ class: "failed-line", attributes });
  return Decoration.set([mark.range(doc.line(line).from)]);
}

function isMarked(state, position) {
  let found = false;
  state.field(markField).between(position, position, (from) => {
    found ||= from === position;
  });
  return found;
}
