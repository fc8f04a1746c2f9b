import { EditorView } from "@codemirror/view";

/**
 * Replaces a selection by what is typed over it. Left to itself, Chromium keeps the look of the
 * replaced text in a style attribute, which the Content-Security-Policy refuses with an error in
 * the console.
 */
export const typingOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== "insertText" || !data || isComposing || empty) {
      return false;
    }
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), {
        userEvent: "input.type",
        scrollIntoView: true,
      });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) {
      view.dispatch(insert());
    }
    return true;
  },
});
