import type { Diagnostic, Failure, FailureCode } from "./failures.js";
import type { Json } from "./json.js";

/** One call of a run, without what was in it. */
export interface CallSummary {
  /** The name in Python, as in `"crm.find_clients"`. */
  readonly tool: string;
  /** `"ok"`, or the code of the failure. */
  readonly status: "ok" | FailureCode;
  /** How long it took. */
  readonly ms: number;
  /** Of the result, as JSON. */
  readonly bytes: number;
  /** What is odd about the result without being a failure: it does not fit its declared type. */
  readonly warning?: string;
  /** The answer is that of an earlier call, and the function was not called. */
  readonly cached?: true;
  /** How often the function was called, if more than once. */
  readonly attempts?: number;
}

/** What a run has used. */
export interface Usage {
  /** The script's own running time. */
  readonly scriptMs: number;
  /** From the request to the outcome. */
  readonly wallMs: number;
  /** Bytes that tools gave to scripts. */
  readonly readBytes: number;
  /** Bytes of arguments that calls of `outgoing` functions took off the device. */
  readonly sentBytes: number;
  /** Bytes of all texts of the outcome that left; for the tools, of their text and the parts beside it. */
  readonly leftBytes: number;
  /** The texts in tokens, estimated. */
  readonly leftTokens: number;
}

/** The sum of all runs. */
export interface TotalUsage extends Usage {
  /** How many there were. */
  readonly runs: number;
  /** What `inspect_api` has told, in tokens, estimated. */
  readonly inspectTokens: number;
}

interface OutcomeBase {
  /** Of the run, as in events and the journal. */
  readonly runId: string;
  /** What the script printed. */
  readonly output: string;
  /** In the order in which they were made. */
  readonly calls: readonly CallSummary[];
  /** What the run has used. */
  readonly usage: Usage;
  /** Whether it is over the budget, so that the text of it for a model is cut. */
  readonly truncated?: true;
  /** What the type check found in a script that ran all the same. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Why the script ran without a type check. */
  readonly unchecked?: string;
  /** Why the run is not recorded to its end: it could not have gone on in another page, and is not known later. */
  readonly unrecorded?: string;
}

/** The script ran to its end. */
export interface CompletedOutcome<Value = Json> extends OutcomeBase {
  /** Tells it from a failure. */
  readonly status: "completed";
  /** What the script returned. */
  readonly value: Value;
}

/** The script failed, or was not started, or was stopped. */
export interface FailedOutcome extends OutcomeBase {
  /** Tells it from a completed run. */
  readonly status: "failed";
  /** What went wrong. */
  readonly error: Failure;
}

/** The run waits for a person, and takes no memory; `codeMode.runs` has it go on. */
export interface PausedOutcome extends OutcomeBase {
  /** Tells it from a run that has ended. */
  readonly status: "paused";
  /** The first call that it waits for; `runs.get` has them all. */
  readonly approval: WaitingCall;
  /** Nothing has gone wrong. */
  readonly error?: undefined;
}

/** A call about which a person has to say something. */
export interface WaitingCall {
  /** For `runs.approve`, `runs.deny` or `runs.settle`. */
  readonly callId: string;
  /** The name in Python, as in `"orders.place"`. */
  readonly tool: string;
  /** What the function would be given, or was. */
  readonly args: { readonly [name: string]: Json };
  /** Why a person is asked. */
  readonly reason: string;
  /** Whether the page went away while the call was under way, so that nobody knows whether it was made. */
  readonly inDoubt: boolean;
  /** Since when, in milliseconds since 1970. */
  readonly at: number;
  /** Until when, in milliseconds since 1970: as the policy said when the run began to wait. */
  readonly expiresAt?: number;
}

/** How a run ended. Look at `status` before anything else. */
export type Outcome<Value = Json> = CompletedOutcome<Value> | FailedOutcome | PausedOutcome;
