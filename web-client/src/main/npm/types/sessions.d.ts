/// <reference lib="esnext.disposable" />

import type { Diagnostic } from "./failures.js";
import type { Json } from "./json.js";
import type { CallSummary, Outcome } from "./outcomes.js";
import type { CheckOptions, ExecuteRequest } from "./requests.js";

/** What is known of a session that is in the store. */
export interface SessionInfo {
  /** For `restore`. */
  readonly id: string;
  /** The beginning of its last script. */
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
  /** When its last script began; in milliseconds since 1970. */
  readonly changedAt: number;
  /** About how much is kept of it beside the records of its scripts. */
  readonly bytes: number;
  /** Whether it has what was said, without which it cannot be restored. */
  readonly payloads: boolean;
  /** Whether a page has it, this one included. */
  readonly open: boolean;
}

/** A script whose traces in a session are gone. */
export interface UndoneScript {
  /** As in outcomes, events and the journal. */
  readonly runId: string;
  /** What it had called: that was done all the same. */
  readonly calls: readonly MadeCall[];
}

/** A call that was made; nobody knows how one ended whose page went away before. */
export type MadeCall = Omit<CallSummary, "status"> & {
  /** `"ok"` or the code of the failure, or that nobody knows. */
  readonly status: CallSummary["status"] | "unknown";
};

/** A conversation: its scripts run one after the other, and each finds what the ones before it left. */
export interface Session {
  /** For `execute({ session })`. */
  readonly id: string;
  /** Runs a script. Never rejects for what a script of the session did. */
  execute<Value = Json>(request: Omit<ExecuteRequest, "session">): Promise<Outcome<Value>>;
  /** What is wrong with a script that would come next. */
  check(code: string, options?: CheckOptions): Promise<readonly Diagnostic[]>;
  /** The scripts in whose midst its page went away: it is as it was before them. Empty unless it was restored. */
  readonly undone: readonly UndoneScript[];
  /**
   * Has everything be as it was before its last script, after what was asked of it before; once more for the one
   * before that.
   *
   * @throws {GloveboxError} `request-invalid` where there is no script left, `session-over` where it cannot.
   */
  goBack(): Promise<UndoneScript>;
  /** Ends it for good, with its sandbox, its record and a script that runs. */
  close(): void;
  /** The same as `close`, for `using`. */
  [Symbol.dispose](): void;
}
