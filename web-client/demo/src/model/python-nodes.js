import { pythonLanguage } from "@codemirror/lang-python";
import { classHighlighter, highlightCode } from "@lezer/highlight";
import { textElement } from "../page/dom.js";

/** Python text as nodes, its tokens told apart by the same classes as in the editor. */
export function pythonNodes(text) {
  const nodes = [];
  highlightCode(
    text,
    pythonLanguage.parser.parse(text),
    classHighlighter,
    (piece, classes) => nodes.push(classes ? textElement("span", classes, piece) : piece),
    () => nodes.push("\n"),
  );
  return nodes;
}
