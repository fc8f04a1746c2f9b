import type { Json } from "./json.js";
import type { CacheRule, RetryRule } from "./sources.js";

/** What happens to a call: it is made, a person is asked, or it is refused. */
export type Verdict = "allow" | "ask" | "deny";

/** Rules for each call. A denial wins; otherwise the first rule that speaks; otherwise read-only tools are allowed and everything else asks. */
export interface Policy {
  /** Patterns such as `"crm.*"`, by the name in Python; all others hold in every spelling. */
  readonly allow?: readonly string[];
  /** What a person is asked about. */
  readonly ask?: readonly string[];
  /** What is refused, whatever other rules say. */
  readonly deny?: readonly string[];
  /** For functions that change nothing and of which no other rule speaks; they are allowed otherwise. */
  readonly readOnly?: Verdict;
  /** Verdicts by the id of a source. */
  readonly sources?: { readonly [source: string]: Verdict };
  /**
   * Rules for the runs of one caller, by pattern of what `execute` was told as `caller`; on a platform
   * `"<application> <instance>"`, so that `"crm-desk *"` is an application. They come before those for all.
   */
  readonly callers?: { readonly [caller: string]: CallerRules };
  /** Asked first; nothing means no opinion. */
  readonly decide?: (call: PolicyCall) => Verdict | undefined | null;
  /** So many calls in any stretch of time, over all runs, by pattern. */
  readonly rateLimits?: { readonly [pattern: string]: RateLimit };
  /** So many calls in one run, by pattern. */
  readonly budgets?: { readonly [pattern: string]: number };
  /** How a call waits for a person; `"deny"` refuses it where nobody can be asked. */
  readonly approval?: "pause" | "deny" | ApprovalWaiting;
  /**
   * Whether records of runs have what was said. Without that, they have only which functions were called when, and
   * how that ended: a run cannot go on from them, so a call that asks is refused where nobody can be asked. Default
   * true.
   */
  readonly recordPayloads?: boolean;
  /**
   * Functions of which nothing that is said is written down, such as `["hr.*"]`, in any spelling. From the first call of
   * one on, the record of its run, or of its session, is as if `recordPayloads` were false.
   */
  readonly unrecorded?: readonly string[];
  /** How long answers hold for further calls, by pattern; for functions that only read. */
  readonly cache?: { readonly [pattern: string]: CacheRule };
  /** How often calls that fail are tried again, by pattern; for functions that only read. */
  readonly retry?: { readonly [pattern: string]: RetryRule };
}

/** Rules for the runs of one caller. */
export interface CallerRules {
  /** Patterns such as `"crm.*"`, by the name in Python. */
  readonly allow?: readonly string[];
  /** What a person is asked about. */
  readonly ask?: readonly string[];
  /** What is refused. */
  readonly deny?: readonly string[];
}

/** How long a person is waited for. */
export interface ApprovalWaiting {
  /**
   * How long a run stays in memory while a person decides; then it is paused. At least 0. Default 0: as long
   * as it takes.
   */
  readonly waitMs?: number;
  /** How long a paused run waits for an answer. At least 1. Default 604,800,000. */
  readonly expireMs?: number;
}

/** So many calls in any stretch of so many milliseconds. */
export interface RateLimit {
  /** From 1 to 100,000. */
  readonly calls: number;
  /** The stretch, in milliseconds. At least 1. */
  readonly perMs: number;
}

/** A call, as `decide` of a policy is shown it. */
export interface PolicyCall {
  /** The name in Python, as in `"crm.find_clients"`. */
  readonly tool: string;
  /** By name, after they were checked. */
  readonly args: { readonly [name: string]: Json };
  /** Whether the function says that it changes nothing. */
  readonly readOnly: boolean;
  /** The id of the source that offers the tool. */
  readonly source: string;
  /** Who asked for the run, as `execute` was told. */
  readonly caller?: string;
}

/** What a person is asked: may this call be made? */
export interface ApprovalRequest {
  /** Of the run that waits. */
  readonly runId: string;
  /** Of the call that waits. */
  readonly callId: string;
  /** The name in Python, as in `"orders.place"`. */
  readonly tool: string;
  /** The script's, by name. */
  readonly args: { readonly [name: string]: Json };
  /** The rule that wants a person to decide. */
  readonly reason: string;
  /** Aborted when no answer is needed any more. */
  readonly signal: AbortSignal;
}

/** What the person has said. */
export interface ApprovalAnswer {
  /** Whether the call is made. */
  readonly decision: "approve" | "deny";
  /** Arguments in place of the script's. */
  readonly args?: { readonly [name: string]: Json };
  /** Told to the script with a denial. */
  readonly reason?: string;
  /** For how long calls of this function are answered like this one. Default `"once"`. */
  readonly remember?: "once" | "run" | "session" | "tool";
}

/**
 * A value as a person may decide on it: a text, or JSON on several lines. Characters that are not seen, or that turn
 * the direction of a text, are written as in `\u202e`; parsed again, it is the same JSON.
 */
export declare function legible(value: Json): string;
