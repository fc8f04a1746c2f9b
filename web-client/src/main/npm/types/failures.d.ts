import type { Json } from "./json.js";

/** Who can fix a failure. */
export type Blame = "script" | "tool" | "policy" | "limit" | "caller" | "glovebox";

/** Why a run or a request failed. Each code has its page in Glovebox's documents, and keeps its meaning. */
export type RunFailureCode =
  | "script-error"
  | "script-empty"
  | "script-syntax"
  | "type-check-failed"
  | "call-not-awaited"
  | "result-not-json"
  | "interpreter-died"
  | "limit-cpu"
  | "limit-wall"
  | "limit-output"
  | "limit-result"
  | "run-cancelled"
  | "run-diverged"
  | "approval-expired"
  | "doubt-expired"
  | "run-elsewhere"
  | "store-failed"
  | "session-over"
  | "option-invalid"
  | "request-invalid"
  | "source-failed"
  | "egress-failed"
  | "disposed"
  | "runtime-unavailable"
  | "sandbox-lost"
  | "sandbox-unavailable"
  | "type-check-unavailable";

/** Why a call failed; the failure of a run whose script did not catch it has the code of the call. */
export type CallFailureCode =
  | "tool-unknown"
  | "tool-arguments-invalid"
  | "tool-arguments-too-large"
  | "tool-denied"
  | "tool-failed"
  | "tool-timeout"
  | "tool-gone"
  | "tool-result-too-large"
  | "tool-result-too-deep"
  | "tool-result-not-json"
  | "tool-schema-too-slow"
  | "tool-schema-unusable"
  | "runtime-unavailable"
  | "call-limit"
  | "tool-rate-limited"
  | "tool-budget-spent"
  | "call-repeated"
  | "call-cancelled"
  | "approval-edit-invalid"
  | "approval-failed"
  | "journal-failed"
  | "record-failed";

/** Whatever a failure's `code` can be. */
export type FailureCode = RunFailureCode | CallFailureCode;

/** One finding of the type check. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  /** Where it begins. */
  readonly line: number;
  /** Where it begins in that line. */
  readonly column: number;
  /** Where it ends. */
  readonly endLine: number;
  /** Where it ends in that line, exclusive. */
  readonly endColumn: number;
  /** An error refuses a run; a warning may work. */
  readonly severity: "error" | "warning";
  /** The name of what was broken, in pyright's words. */
  readonly rule: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** The line of the script in which it begins. */
  readonly source: string;
  /** How to fix it: the nearest name, the signature, "add `await`". */
  readonly hint?: string;
}

/** What went wrong, and who can fix it. */
export interface Failure {
  /** Stable, for programs. */
  readonly code: FailureCode;
  /** Who can fix it. */
  readonly blame: Blame;
  /** What went wrong, in a sentence. */
  readonly message: string;
  /** Of the script, from 1. */
  readonly line?: number;
  /** In that line, from 1. */
  readonly column?: number;
  /** How to fix it. */
  readonly hint?: string;
  /** Python's own, without Glovebox's frames. */
  readonly traceback?: string;
  /** What is wrong with the script, if that is why nothing was started. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Where a run did something else than the first time, if that is why it ended. */
  readonly divergence?: Divergence;
}

/** Where a run that was taken up again stopped doing what it did before. */
export interface Divergence {
  /** What the script did the first time. */
  readonly recorded: ScriptStep;
  /** What it did in its place. */
  readonly now: ScriptStep;
}

/** What a script did at one moment: it called something, waited for answers, ended or failed. */
export type ScriptStep =
  | {
      /** That it called a function. */
      readonly did: "called";
      /** Of the call, unique within the run. */
      readonly callId: string;
      /** What the script wrote, as in `"orders.place"`. */
      readonly tool: string;
      /** The arguments without a name. */
      readonly positional: readonly Json[];
      /** The arguments with one. */
      readonly named: { readonly [name: string]: Json };
    }
  | {
      /** That it waited for answers. */
      readonly did: "waited";
      /** For how many at once. */
      readonly calls: number;
    }
  | {
      /** That it came to its end. */
      readonly did: "completed";
    }
  | {
      /** That it raised an exception and did not catch it. */
      readonly did: "failed";
      /** What it raised, as in `"ValueError: no"`. */
      readonly message: string;
    };

/** Thrown for a caller's mistake: an unknown option, a wrong type, a source that cannot be listed. */
export declare class GloveboxError extends Error {
  constructor(failure: Failure);
  /** Stable, for programs. */
  readonly code: FailureCode;
  /** Who can fix it. */
  readonly blame: Blame;
  /** How to fix it. */
  readonly hint?: string;
}
