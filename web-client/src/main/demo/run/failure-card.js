import { partsOf, showText, stamp, textElement } from "../page/dom.js";

const BLAMED = {
  script: "The script can be corrected.",
  tool: "The function that was called failed.",
  policy: "The policy of this page forbids it.",
  limit: "A limit of this page ended it.",
  caller: "This page asked for it wrongly.",
  glovebox: "Glovebox itself is at fault.",
};

/** A failure as a card: its code, who can act on it, its line, message, hint and traceback. */
export function failureCard(failure, goToLine) {
  const card = stamp("failure-template");
  const parts = partsOf(card);
  const isStopped = failure.code === "run-cancelled";
  card.classList.toggle("is-stopped", isStopped);
  parts.code.textContent = failure.code;
  showText(parts.blame, isStopped ? "You stopped it." : BLAMED[failure.blame]);
  showText(parts.line, failure.line && `Line ${failure.line}`);
  parts.line.addEventListener("click", () => goToLine(failure.line));
  parts.message.textContent = failure.message;
  showText(parts.hint, failure.hint);
  parts.diagnostics.append(...(failure.diagnostics ?? []).map(diagnosticItem));
  parts.diagnostics.hidden = parts.diagnostics.childElementCount < 2;
  parts.traceback.textContent = failure.traceback ?? "";
  parts.trace.hidden = !failure.traceback;
  return card;
}

function diagnosticItem({ line, message }) {
  return textElement("li", "", line ? `Line ${line}: ${message}` : message);
}
