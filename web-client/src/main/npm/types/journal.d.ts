import type { FailureCode } from "./failures.js";
import type { Json } from "./json.js";
import type { Verdict } from "./policy.js";

/** What is kept of each call. */
export interface JournalOptions {
  /** How many entries are kept; a call has two, or three when somebody was asked. At least 1. Default 30,000. */
  readonly entries?: number;
  /** Whether entries carry arguments and results. Default false. */
  readonly payloads?: boolean;
}

/** Whose calls the journal is to tell. */
export interface JournalRequest {
  /** Of this run alone. */
  readonly runId?: string;
}

/** What the journal says of one call; what is not known is absent. */
export interface AuditEntry {
  /** Of the run that called. */
  readonly runId: string;
  /** Of the call. */
  readonly callId: string;
  /** The qualified name, or what the script wrote when no tool was found. */
  readonly tool: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The id of the source that offers the function. */
  readonly source?: string;
  /** What the policy said. */
  readonly decision?: Verdict;
  /** The rule that decided. */
  readonly rule?: string;
  /** Of the arguments, as JSON. */
  readonly argumentBytes?: number;
  /** What a person said, when one had to be asked. */
  readonly approved?: boolean;
  /** Whether the person changed the arguments. */
  readonly edited?: boolean;
  /** Whether the answer was one remembered from an earlier call. */
  readonly remembered?: boolean;
  /** The result is that of an earlier call, and the function was not called. */
  readonly cached?: true;
  /** How often the function was called, if more than once. */
  readonly attempts?: number;
  /** The id of the session that the script was part of. */
  readonly session?: string;
  /** Who asked for the run, as `execute` was told. */
  readonly caller?: string;
  /** `"ok"`, or the code of the failure; absent while the call is under way. */
  readonly status?: "ok" | FailureCode;
  /** How long it took. */
  readonly ms?: number;
  /** Of the result. */
  readonly bytes?: number;
  /** What is odd about the result without being a failure. */
  readonly warning?: string;
  /** Only with `journal: { payloads: true }`, like the next two. */
  readonly args?: { readonly [name: string]: Json };
  /** What the person made of them. */
  readonly editedArgs?: { readonly [name: string]: Json };
  /** What the function gave. */
  readonly result?: Json;
}
