import { partsOf, showText, stamp } from "../page/dom.js";

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
  const { diagnostics = [] } = failure;
  const isRefused = diagnostics.length > 0;
  parts.message.textContent = isRefused ? "Not started: nothing was called." : failure.message;
  showText(parts.hint, isRefused ? "" : failure.hint);
  parts.diagnostics.append(...diagnostics.map((found) => diagnosticItem(found, goToLine)));
  parts.diagnostics.hidden = !isRefused;
  parts.traceback.textContent = failure.traceback ?? "";
  parts.trace.hidden = !failure.traceback;
  return card;
}

/** One finding of the check: what is wrong, where, and how to mend it. */
function diagnosticItem({ line, column, message, source, hint }, goToLine) {
  const item = stamp("diagnostic-template");
  const parts = partsOf(item);
  parts.line.textContent = `Line ${line}`;
  parts.line.addEventListener("click", () => goToLine(line));
  parts.message.textContent = message;
  parts.source.textContent = `${source}\n${" ".repeat(column - 1)}^`;
  showText(parts.hint, hint);
  return item;
}
