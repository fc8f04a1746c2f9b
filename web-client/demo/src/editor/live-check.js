import { diagnosticCount, lintKeymap, linter, setDiagnosticsEffect } from "@codemirror/lint";
import { StateEffect } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** How long nobody writes before the script is looked at. */
const DELAY_MS = 500;

/** What may be called has changed, and with it what is wrong. */
export const catalogueChanged = StateEffect.define();

/**
 * Shows what the product's own checker finds wrong with the script while it is written, and tells how
 * much that is. Nothing is run.
 */
export function liveCheck(check, onFound) {
  return [
    linter(({ state: { doc } }) => findings(doc, check), {
      delay: DELAY_MS,
      needsRefresh: ({ transactions }) => has(transactions, catalogueChanged),
    }),
    keymap.of(lintKeymap),
    EditorView.updateListener.of(({ state, transactions }) => {
      if (has(transactions, setDiagnosticsEffect)) onFound(diagnosticCount(state));
    }),
  ];
}

const has = (transactions, kind) =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(kind)));

async function findings(doc, check) {
  try {
    return (await check(doc.toString())).map((found) => shown(doc, found));
  } catch {
    // A checker that cannot look tells nothing while somebody writes; a run says why.
    return [];
  }
}

function shown(doc, { line, column, endLine, endColumn, severity, message, hint }) {
  const from = positionOf(doc, line, column);
  const to = Math.max(from, positionOf(doc, endLine, endColumn));
  return { from, to, severity, message: hint ? `${message}\n${hint}` : message };
}

function positionOf(doc, number, column) {
  const line = doc.line(Math.min(number, doc.lines));
  return Math.min(line.from + column - 1, line.to);
}
