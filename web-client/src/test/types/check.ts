import type { CodeMode, Diagnostic, Outcome } from "glovebox";

declare const codeMode: CodeMode;

export async function findings(code: string): Promise<string[]> {
  const found: readonly Diagnostic[] = await codeMode.check(code, { inputs: { limit: 5 } });
  return [...found, ...(await codeMode.check(code))].map(told);
}

const told = ({
  line,
  column,
  endLine,
  endColumn,
  severity,
  rule,
  message,
  source,
  hint,
}: Diagnostic) =>
  [line, column, endLine, endColumn, severity, rule, message, source, hint ?? ""].join();

export const noted = (outcome: Outcome): readonly Diagnostic[] =>
  outcome.status === "failed"
    ? (outcome.error.diagnostics ?? [])
    : (outcome.diagnostics ?? []).filter(() => outcome.unchecked === undefined);

// @ts-expect-error a script is a text
codeMode.check({ code: "1" });
// @ts-expect-error an unknown option is refused
codeMode.check("1", { session: "s" });
// @ts-expect-error it is a promise
codeMode.check("1").length;

export function wrong(found: Diagnostic): void {
  // @ts-expect-error a finding is an error or a warning
  if (found.severity === "info") return;
  // @ts-expect-error a finding is read, not written
  found.line = 1;
}
