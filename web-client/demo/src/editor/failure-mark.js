import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";

const markEffect = StateEffect.define();

/** The mark goes as soon as the script is changed: it would be about another text. */
const markField = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(markEffect)) {
        return marksFor(transaction.state.doc, effect.value);
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

/** Marks these lines and no others, each with its messages under it. */
export function markFailures(view, failures) {
  view.dispatch({ effects: markEffect.of(failures) });
}

function marksFor(doc, failures) {
  const messages = Map.groupBy(failures, ({ line }) => line);
  const marks = [...messages]
    .filter(([line]) => line >= 1 && line <= doc.lines)
    .map(([line, told]) => markOf(told).range(doc.line(line).from));
  return Decoration.set(marks, true);
}

function markOf(failures) {
  const text = failures.map(({ message }) => message).join("\n");
  const attributes = { "data-message": text, "data-testid": "editor-failure" };
  return Decoration.line({ class: "failed-line", attributes });
}

function isMarked(state, position) {
  let found = false;
  state.field(markField).between(position, position, (from) => {
    found ||= from === position;
  });
  return found;
}
