import { startCompletion } from "@codemirror/autocomplete";
import { pythonLanguage } from "@codemirror/lang-python";
import { EditorView, hoverTooltip } from "@codemirror/view";
import { textElement } from "../page/dom.js";

/** A key of a row is about to be written: the editor opens its list at letters only. */
const KEY_BEGINS = /(\[|\.get\()["']$/;
const WORD = /^\w*$/;

/** What the assistant offers to whoever writes, and tells whoever points at something. */
export function assistedBy(assistant) {
  return [
    pythonLanguage.data.of({ autocomplete: (context) => offered(assistant, context) }),
    hoverTooltip(async ({ state: { doc } }, at) => told(await assistant.tell(doc.toString(), at))),
    EditorView.updateListener.of(({ view, state, transactions }) => {
      if (!transactions.some((each) => each.isUserEvent("input.type"))) return;
      const at = state.selection.main.head;
      if (KEY_BEGINS.test(state.sliceDoc(Math.max(0, at - 6), at))) startCompletion(view);
    }),
  ];
}

async function offered(assistant, { state, pos, explicit }) {
  const found = await assistant.complete(state.doc.toString(), pos);
  const isWanted = explicit || found?.from < pos || /[."']/.test(state.sliceDoc(pos - 1, pos));
  return found && isWanted ? { ...found, validFor: WORD } : null;
}

function told(found) {
  if (!found) return null;
  const { from, to, title, says } = found;
  const dom = document.createElement("div");
  dom.className = "function-hover";
  dom.append(textElement("code", "", title), textElement("p", "", says));
  return { pos: from, end: to, create: () => ({ dom }) };
}
