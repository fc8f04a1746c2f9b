import { createCodeMode, functions, GloveboxError, version } from "glovebox";
import type { ApprovalAnswer, CodeMode, CodeModeOptions, Policy } from "glovebox";

const bare: Promise<CodeMode> = createCodeMode();
const text: string = version;

const policy: Policy = {
  allow: ["crm.*"],
  ask: ["orders.*"],
  deny: ["crm.delete_client"],
  readOnly: "allow",
  sources: { ioConnect: "ask" },
  rateLimits: { "crm.*": { calls: 10, perMs: 60_000 } },
  budgets: { "orders.place": 5 },
  decide: (call) => (call.readOnly && call.tool === "crm.find_clients" ? "allow" : undefined),
};

const full: CodeModeOptions = {
  sources: [functions("crm", {})],
  policy,
  onApproval: async (request): Promise<ApprovalAnswer> => ({
    decision: request.tool === "orders.place" ? "deny" : "approve",
    reason: request.reason,
    args: { ...request.args, limit: 10 },
    remember: "run",
  }),
  limits: { cpuMs: 1_000, wallMs: 2_000, calls: 5, parallelCalls: 2, callMs: 100 },
  warm: 2,
  typeCheck: "warn",
  assets: "/static/glovebox/",
  toolNames: { inspect: "look", execute: "run" },
  egress: {
    tokens: 500,
    redact: { fields: ["taxId"], patterns: [/CH\d{19}/], transform: (value) => [value] },
  },
  journal: { entries: 100, payloads: true },
  observeResults: false,
};

export async function makeAndEnd(): Promise<string> {
  const codeMode = await createCodeMode(full);
  const id: string = codeMode.addSource(functions("more", {}));
  codeMode.removeSource(id);
  codeMode.dispose();
  return codeMode.version;
}

export function explain(problem: unknown): string {
  return problem instanceof GloveboxError
    ? `${problem.code} (${problem.blame}): ${problem.message} ${problem.hint ?? ""}`
    : String(problem);
}

// @ts-expect-error an unknown option is refused
createCodeMode({ source: [] });
// @ts-expect-error a source is made by a function of the package
createCodeMode({ sources: [{ name: "crm" }] });
// @ts-expect-error an unknown limit is refused
createCodeMode({ limits: { cpuSeconds: 1 } });
// @ts-expect-error a limit is a number
createCodeMode({ limits: { cpuMs: "1000" } });
// @ts-expect-error a type check errs, warns or is off
createCodeMode({ typeCheck: true });
// @ts-expect-error a verdict is allow, ask or deny
createCodeMode({ policy: { readOnly: "maybe" } });
// @ts-expect-error a rule gives a verdict
createCodeMode({ policy: { decide: () => true } });
// @ts-expect-error a pattern is a RegExp
createCodeMode({ egress: { redact: { patterns: ["CH"] } } });
// @ts-expect-error a rate has a stretch of time
createCodeMode({ policy: { rateLimits: { "crm.*": { calls: 10 } } } });
// @ts-expect-error patterns come in a list
createCodeMode({ policy: { allow: "crm.*" } });
// @ts-expect-error an approval is approved or denied
createCodeMode({ onApproval: async () => ({ decision: "allow" }) });
// @ts-expect-error an approval is answered in a promise
createCodeMode({ onApproval: () => ({ decision: "approve" }) });
// @ts-expect-error it is a promise
bare.execute({ code: "1" });
// @ts-expect-error the version is a text
const number: number = text;
// @ts-expect-error a policy stays as it was given
policy.readOnly = "deny";

export { number };
