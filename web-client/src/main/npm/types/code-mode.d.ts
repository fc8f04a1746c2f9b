/// <reference lib="esnext.disposable" />

import type { CodeModeEvents } from "./events.js";
import type { Diagnostic } from "./failures.js";
import type { AuditEntry, JournalRequest } from "./journal.js";
import type { Json } from "./json.js";
import type { CodeModeOptions } from "./options.js";
import type { Outcome, TotalUsage } from "./outcomes.js";
import type { CheckOptions, ExecuteRequest, InspectRequest } from "./requests.js";
import type { Runs } from "./runs.js";
import type { Session, SessionInfo } from "./sessions.js";
import type { Source } from "./sources.js";
import type { Tool } from "./tools.js";

/** Of the package. */
export declare const version: string;

/**
 * Scripts over the sources that it was made of.
 *
 * @example
 * using codeMode = await createCodeMode({ sources: [crm] });
 * const outcome = await codeMode.execute<string>({ code: 'await crm.adviser_of("Reid")' });
 * if (outcome.status === "completed") show(outcome.value);
 * else if (outcome.status === "failed") explain(outcome.error.message, outcome.error.hint);
 */
export declare class CodeMode {
  private constructor();
  /** Of the package. */
  readonly version: string;
  /**
   * The two tools for a model. Take them once for each conversation: where it is short, the first one's
   * description tells what there is.
   */
  readonly tools: readonly [
    inspect: Tool<InspectRequest>,
    execute: Tool<{
      /** The Python script. */
      readonly code: string;
    }>,
    ...more: Tool[],
  ];
  /**
   * What a model may call, as text: an overview, the matches of a query, or full stubs.
   *
   * @throws {GloveboxError} `request-invalid`, for a request that is none.
   */
  inspect(request?: InspectRequest): Promise<string>;
  /**
   * What is wrong with a script, without running it: at most ten findings, ordered by line.
   *
   * @throws {GloveboxError} `request-invalid`, for a script that is no text; `type-check-unavailable` where the checker
   * does not answer.
   */
  check(code: string, options?: CheckOptions): Promise<readonly Diagnostic[]>;
  /**
   * Runs a script. Never rejects for what the script did. `Value` is what you know of its value; nobody
   * checks it.
   *
   * @throws {GloveboxError} `request-invalid`, for a request that is none.
   */
  execute<Value = Json>(request: ExecuteRequest): Promise<Outcome<Value>>;
  /** Conversations. */
  readonly sessions: {
    /**
     * Opens one when there is a sandbox for it, which it keeps until it is closed.
     *
     * @throws {GloveboxError} `sandbox-unavailable` where half of `limits.sandboxes` are sessions already.
     */
    open(): Promise<Session>;
    /** What is in the store of sessions, the one that was used last first. */
    list(): Promise<SessionInfo[]>;
    /**
     * Has a session go on that a page has left, with all that its scripts had defined.
     *
     * @throws {GloveboxError} `request-invalid` where there is none, or a page has it; `session-over` where its
     * scripts do something else by now.
     */
    restore(id: string): Promise<Session>;
  };
  /** What was recorded, and what waits. */
  readonly runs: Runs;
  /**
   * Listens to an event. Returns the function that takes the listener away.
   *
   * @throws {GloveboxError} `request-invalid`, for an event that is none.
   */
  on<Name extends keyof CodeModeEvents>(
    event: Name,
    listener: (event: CodeModeEvents[Name]) => void,
  ): () => void;
  /**
   * Returns the id of the source.
   *
   * @throws {GloveboxError} `option-invalid`, for what is no source; `source-failed`, for one that cannot be listed.
   */
  addSource(source: Source): string;
  /** Takes a source away; calls of its functions that are under way end. */
  removeSource(id: string): void;
  /**
   * What became of each call: of one run, or of all runs that the journal still holds.
   *
   * @throws {GloveboxError} `request-invalid`, for a request that is none.
   */
  journal(request?: JournalRequest): AuditEntry[];
  /** The sum of all runs. */
  usage(): TotalUsage;
  /** Cancels every run and ends every worker. */
  dispose(): void;
  /** The same as `dispose`, for `using`. */
  [Symbol.dispose](): void;
}

/**
 * Makes a Code Mode.
 *
 * @throws {GloveboxError} `option-invalid`, with the nearest name, for an option that is none.
 */
export declare function createCodeMode(options?: CodeModeOptions): Promise<CodeMode>;
