import type { Failure, FailureCode } from "./failures.js";
import type { Json } from "./json.js";
import type { Outcome, OutcomeBase, WaitingCall } from "./outcomes.js";
import type { ApprovalAnswer } from "./policy.js";

/** A run as the record has it. */
export interface RunInfo {
  /** As in outcomes, events and the journal. */
  readonly runId: string;
  /** What it does, or how it ended; `"interrupted"` when its page went away. */
  readonly status: "running" | "paused" | "interrupted" | "completed" | FailureCode;
  /** Who asked for it, as `execute` was told. */
  readonly caller?: string;
  /** The id of the session that it is a script of. */
  readonly session?: string;
  /** The beginning of the script. */
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** When it began, waited or ended; in milliseconds since 1970. */
  readonly changedAt: number;
  /** About how much its record takes. */
  readonly bytes: number;
  /** Whether its record has what was said, without which it cannot go on. */
  readonly payloads: boolean;
  /** What it waits for a person to say. */
  readonly waiting: readonly WaitingCall[];
}

/** Which runs `list` gives; all that are absent mean any. */
export interface RunFilter {
  /** Any of these, as `RunInfo.status` has them. */
  readonly status?: readonly string[];
  /** Who asked for it. */
  readonly caller?: string;
  /** When it began at the earliest, in milliseconds since 1970. */
  readonly since?: number;
  /** When it began at the latest, in milliseconds since 1970. */
  readonly until?: number;
  /** So many, the newest. At least 1. */
  readonly limit?: number;
}

/** How a run is had that another window has. */
export interface RunTaking {
  /**
   * Takes the run from the window that has it, which is frozen or silent. There it ends as `run-elsewhere`, and nothing
   * more of it that changes something is done. Default false.
   */
  readonly takeOver?: boolean;
}

/** What of a fork is not as in the run that it begins with. */
export interface RunFork {
  /**
   * The id of a call of that run. What the script had been told before this call was answered is used, and what it had
   * called by then is not called again. With other code or inputs, and no `result` or `error`, it is what was before
   * the call was made.
   */
  readonly at: string;
  /** What that call gives, so that it is not made. Without it, and without `error`, it is made, as the policy says. */
  readonly result?: unknown;
  /** Why that call fails, as a `ToolError` of the code `tool-failed`. */
  readonly error?: string;
  /** What that call is made with, by name, in place of what the script says. The policy decides. Goes with `at` alone. */
  readonly args?: { readonly [name: string]: unknown };
  /** A script in place of the run's. Up to `at` it has to call the same. */
  readonly code?: string;
  /** Variables in place of those that the run started with. */
  readonly inputs?: { readonly [name: string]: unknown };
}

/** A call that a replay has made, and of which nothing is recorded. */
export interface ReplayedAsk {
  /** What the script wrote, as in `"orders.place"`. */
  readonly tool: string;
  /** The arguments without a name. */
  readonly positional: readonly Json[];
  /** The arguments with one. */
  readonly named: { readonly [name: string]: Json };
}

interface ReplayBase extends Omit<OutcomeBase, "runId"> {
  /** What it has called beyond what is recorded, in order. None of it was made, or answered. */
  readonly asks: readonly ReplayedAsk[];
  /** The ids of recorded calls that it has not made. */
  readonly unused: readonly string[];
}

/**
 * What became of a script that was run over what is recorded. With `asks` as its status it goes no further without what
 * it asks for.
 */
export type Replay<Value = Json> =
  | (ReplayBase & {
      /** Tells it from a failure. */
      readonly status: "completed";
      /** What the script returned. */
      readonly value: Value;
    })
  | (ReplayBase & {
      /** Tells it from one that ran to its end. */
      readonly status: "failed";
      /** What went wrong. */
      readonly error: Failure;
    })
  | (ReplayBase & {
      /** Tells it from one that is over. */
      readonly status: "asks";
    });

/** A run as JSON, to be kept or read somewhere else. */
export interface ExportedRun {
  /** Tells it from other JSON. */
  readonly format: "glovebox-run-1";
  /** What is known of it. */
  readonly head: { readonly [name: string]: Json };
  /** What is recorded of it. */
  readonly entries: readonly { readonly [name: string]: Json }[];
  /** The memory of its script, zipped, in base64. */
  readonly checkpoint?: string;
}

/** A run with all that is recorded of it. */
export interface RecordedRun extends RunInfo {
  /** In the order in which it happened. */
  readonly steps: readonly RunStep[];
  /** What of the record cannot be read; such a run cannot go on. */
  readonly damage?: string;
}

/** One entry of a record; what does not belong to its kind is absent. */
export interface RunStep {
  /** What happened. */
  readonly kind:
    | "started"
    | "forked"
    | "turn"
    | "called"
    | "rewritten"
    | "asked"
    | "judged"
    | "intended"
    | "ended"
    | "again"
    | "checkpoint"
    | "paused"
    | "redacts"
    | "over";
  /** In milliseconds since 1970. */
  readonly at?: number;
  /** How long took what ends here, in milliseconds: a call, a person's decision, the whole run. */
  readonly ms?: number;
  /** How long the run had been paused before it, in milliseconds. */
  readonly waitedMs?: number;
  /** Of the call that it is about. */
  readonly callId?: string;
  /** The name in Python, or what the script wrote. */
  readonly tool?: string;
  /** Whatever else the entry says. */
  readonly [name: string]: unknown;
}

/** The runs that were and that wait. */
export interface Runs {
  /** Those that are recorded, the newest first. */
  list(filter?: RunFilter): Promise<RunInfo[]>;
  /**
   * One, entry by entry.
   *
   * @throws {GloveboxError} `request-invalid` where there is none; `store-failed` where it cannot be read.
   */
  get(runId: string): Promise<RecordedRun>;
  /**
   * Has a run go on whose page went away. Resolves to the next outcome.
   *
   * @throws {GloveboxError} `run-elsewhere` where another window has it.
   */
  resume<Value = Json>(runId: string, options?: RunTaking): Promise<Outcome<Value>>;
  /**
   * Starts a run of its own that begins as that one did, and is changed from one of its calls on. The other run stays as
   * it is. Resolves to the outcome.
   */
  fork<Value = Json>(runId: string, change: RunFork): Promise<Outcome<Value>>;
  /**
   * Runs a script over what is recorded of a run: each call that the run made with the same arguments has the same
   * answer. Nothing is called, asked, counted or written. Without `code` it is the script of the run.
   */
  replay<Value = Json>(
    runId: string,
    options?: {
      /** A script in place of the run's. */
      readonly code?: string;
    },
  ): Promise<Replay<Value>>;
  /**
   * A person allows a call; the run goes on, in whichever window has it. The same answer twice does no harm. Resolves to
   * the next outcome.
   *
   * @throws {GloveboxError} `run-elsewhere` where another window has the run and does not answer.
   */
  approve<Value = Json>(
    runId: string,
    callId: string,
    answer?: Pick<ApprovalAnswer, "args" | "remember">,
  ): Promise<Outcome<Value>>;
  /** A person refuses a call; the run goes on, with a `ToolDenied`. Resolves to the next outcome. */
  deny<Value = Json>(
    runId: string,
    callId: string,
    answer?: Pick<ApprovalAnswer, "reason" | "remember">,
  ): Promise<Outcome<Value>>;
  /**
   * A person says what became of a call in doubt: that it was made, and what it gave, or that it was not, so that
   * it is made now. Resolves to the next outcome.
   */
  settle<Value = Json>(
    runId: string,
    callId: string,
    answer: {
      /** Whether the call was made; if not, it is made now. */
      readonly happened: boolean;
      /** What it gave, if it was made. JSON. */
      readonly result?: unknown;
    },
  ): Promise<Outcome<Value>>;
  /**
   * Ends a run, running or waiting, in whichever window has it.
   *
   * @throws {GloveboxError} `run-elsewhere` where another window has the run and does not answer.
   */
  cancel(runId: string, options?: RunTaking): Promise<Outcome>;
  /**
   * A run as JSON: which functions it called, when, and how that ended. With `payloads`, also what was said, and
   * what it needs to go on: the script, arguments, results, secrets and the seed of its chance. With `checkpoint` too,
   * the memory of a script that waits, in which all that it has read stands in plain text.
   */
  export(
    runId: string,
    options?: {
      /** Whether with what was said. Default false. */
      readonly payloads?: boolean;
      /** Whether with the memory of a script that waits; only with `payloads`. Default false. */
      readonly checkpoint?: boolean;
    },
  ): Promise<ExportedRun>;
  /**
   * Keeps a run that was exported, and resolves to its id. Nothing that it says is believed of people: answers to
   * calls that are still to be made are left out.
   */
  import(exported: ExportedRun): Promise<string>;
  /** Forgets a run; a session too, by its id, which is closed. */
  delete(runId: string): Promise<void>;
  /** Forgets all of them, as a logout should. */
  deleteAll(): Promise<void>;
}
