import { EditorView } from "@codemirror/view";

/**
 * Replaces a selection by what is typed over it. Left to itself, Chromium keeps the look of the
 * replaced text in a style attribute, which the Content-Security-Policy refuses with an error in
 * the console.
 */
export const typingOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to } = replacedBy(view);
    if (event.inputType !== "insertText" || !event.data || event.isComposing || from === to) {
      return false;
    }
    const insert = () =>
      view.state.update({
        changes: { from, to, insert: event.data },
        selection: { anchor: from + event.data.length },
        userEvent: "input.type",
        scrollIntoView: true,
      });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, event.data, insert))) {
      view.dispatch(insert());
    }
    return true;
  },
});

/** The browser's own selection: the editor hears of a new one only after the fact. */
function replacedBy(view) {
  const selection = (view.root.getSelection ? view.root : document).getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || !view.contentDOM.contains(range.startContainer)) {
    return view.state.selection.main;
  }
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  };
}
