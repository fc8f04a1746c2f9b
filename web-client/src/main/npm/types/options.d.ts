import type { JournalOptions } from "./journal.js";
import type { Json } from "./json.js";
import type { ApprovalAnswer, ApprovalRequest, Policy } from "./policy.js";
import type { Source } from "./sources.js";

/** What one run may use. */
export interface RunLimits {
  /** The script's own running time; waiting does not count. At least 1. Default 10,000. */
  readonly cpuMs?: number;
  /** Everything but waiting for a person. At least 1. Default 120,000. */
  readonly wallMs?: number;
  /** How deep functions may call each other. At least 50. Default 1,000. */
  readonly recursionDepth?: number;
  /** Of all that is printed. From 0 to 67,108,864. Default 65,536. */
  readonly outputBytes?: number;
  /** Of the script's value. From 1 to 67,108,864. Default 1,048,576. */
  readonly resultBytes?: number;
  /** How many calls one run may make. At least 1. Default 1,000. */
  readonly calls?: number;
  /** How many of them are under way at once; the others wait. From 1 to 5,000. Default 32. */
  readonly parallelCalls?: number;
  /** Of one call; waiting for a person does not count. At least 1. Default 30,000. */
  readonly callMs?: number;
  /** Of the arguments, and of the result, of one call. From 1 to 67,108,864. Default 16,777,216. */
  readonly callBytes?: number;
}

/** What runs may use, and each sandbox. */
export interface Limits extends RunLimits {
  /** Of each sandbox, from 32 to 4,096; the same for all runs. Default 256. */
  readonly memoryMb?: number;
  /**
   * Alive at one time; further runs wait in order, and sessions have half. From 2 to 256. Default 16.
   * By default 8 where the device's memory is unknown or small.
   */
  readonly sandboxes?: number;
}

/** Whatever can be said of a Code Mode when it is made. */
export interface CodeModeOptions {
  /** What scripts may call. */
  readonly sources?: readonly (Source | Promise<Source>)[];
  /** Which calls are made, asked about and refused. */
  readonly policy?: Policy;
  /** Asks a person, in the middle of a run. Without it, a run whose call asks is paused, and waits in `runs`. */
  readonly onApproval?: (request: ApprovalRequest) => Promise<ApprovalAnswer>;
  /** What each run may use, unless it says less. */
  readonly limits?: Limits;
  /** Sandboxes kept ready, at least 0. Default 1. */
  readonly warm?: number;
  /**
   * What the check before a run does: `"error"` refuses a script with an error, `"warn"` tells the
   * findings with the outcome, `"off"` checks nothing. Default `"error"`.
   */
  readonly typeCheck?: "error" | "warn" | "off";
  /** The folder of the runtime files, as an address. Default: where the bundler put them. */
  readonly assets?: string;
  /** The names of the tools. */
  readonly toolNames?: ToolNames;
  /** What is kept of each call. */
  readonly journal?: JournalOptions;
  /** Whether the types of results that no tool declares are learned from results. Default true. */
  readonly observeResults?: boolean;
  /** What may leave a run. */
  readonly egress?: EgressOptions;
  /**
   * Where runs are recorded: `"memory"`, as long as the page; `"indexeddb"`, over reloads; or your own store.
   * Without it, in memory.
   */
  readonly store?: "memory" | "indexeddb" | RunStore;
  /** How long what is over stays recorded. */
  readonly retention?: Retention;
  /** Spans of OpenTelemetry for runs, checks, calls and approvals. */
  readonly telemetry?: TelemetryOptions;
}

/** Where spans go. */
export interface TelemetryOptions {
  /** What `trace.getTracer(...)` gives. */
  readonly tracer: TelemetryTracer;
  /** All of `@opentelemetry/api`, as `import * as api` gives it. */
  readonly api: TelemetryApi;
  /** Whether spans of runs have the value, the output and the error's words, as egress lets them pass. Default false. */
  readonly payloads?: boolean;
}

/** A tracer of OpenTelemetry, as far as it is used. */
export interface TelemetryTracer {
  /** Begins a span. */
  startSpan(name: string, options?: object, context?: never): unknown;
}

/** The API of OpenTelemetry, as far as it is used. */
export interface TelemetryApi {
  /** Says which span is active. */
  readonly context: {
    /** Gives the context of the moment. */
    active(): unknown;
  };
  /** Makes a span the parent of others. */
  readonly trace: {
    /** Gives a context in which the span is the parent of those that follow. */
    setSpan(context: never, span: never): unknown;
  };
  /** Tells what has failed. */
  readonly SpanStatusCode: {
    /** The status of a span that has failed. */
    readonly ERROR: number;
  };
}

/** How much is kept of runs that are over; what runs or waits is never touched. */
export interface Retention {
  /** How many. At least 0. Default 200. */
  readonly runs?: number;
  /** For how long. At least 1. Default 30. */
  readonly days?: number;
  /** How much they take together, about. At least 0. Default 100,000,000. */
  readonly bytes?: number;
}

/**
 * Where records of runs are kept: texts, to be given back as they were. What it rejects with is told. Every
 * method may be called by several windows at once.
 */
export interface RunStore {
  /** Tells it from other stores of the origin: windows whose stores have the same name see the same runs. */
  readonly name?: string;
  /**
   * Makes a run the caller's, whether it is there or not: gives the number of its owner, one more than before, or
   * from any number on that no window remembers of a run of that id that was deleted.
   *
   * @param after the `owner` that `read` gave: where the run has another one by now, or is deleted, it rejects with an
   *   error whose `code` is `"run-elsewhere"`. Looked at and changed in one act. A store whose `read` gives none is not
   *   asked for it.
   */
  claim(runId: string, after?: number): Promise<number>;
  /**
   * Adds entries after those that are there, and replaces the head, in one act; rejects when `owner` is not the
   * number that `claim` gave last, or the run is not there, with an error whose `code` is `"run-elsewhere"`. With `first`, a run that is not there is made, with 1 as
   * its owner. With `durable`, resolves when the entries outlive a loss of power.
   */
  append(
    runId: string,
    owner: number,
    entries: readonly string[],
    head: string,
    options: {
      /** Whether it must outlive a loss of power before it resolves. */
      readonly durable: boolean;
      /** Whether the run is made, which must not be there yet. */
      readonly first: boolean;
      /** Takes the place of the run's checkpoint, which goes away with null; left out, it stays. */
      readonly checkpoint?: ArrayBuffer | null;
    },
  ): Promise<void>;
  /**
   * The checkpoint that was given last, or null. A store without this method keeps none: its runs go on by their
   * record alone.
   */
  checkpoint?(runId: string): Promise<ArrayBuffer | null>;
  /** Everything of a run, or null. */
  read(runId: string): Promise<{
    /** What was given last as `head`. */
    readonly head: string;
    /** All entries, in the order in which they were added. */
    readonly entries: readonly string[];
    /** The number that `claim` gave last, or 1. Where it is left out, a claim that lands late takes a run from its window. */
    readonly owner?: number;
  } | null>;
  /** The heads of all runs that have one. */
  heads(): Promise<readonly string[]>;
  /** Forgets a run, if there is one. */
  delete(runId: string): Promise<void>;
}

/** The names of the two tools, as every text for a model says them. */
export interface ToolNames {
  /** Of the one that inspects. Default `inspect_api`. */
  readonly inspect?: string;
  /** Of the one that runs a script. Default `execute_python`. */
  readonly execute?: string;
  /** Of a third one, which lists functions, so that the first only shows them by their names. Default: there is none. */
  readonly list?: string;
  /** Of one that calls a function without a script, for models that are poor at code. Default: there is none. */
  readonly call?: string;
}

/** What may leave a run, and how much of it. */
export interface EgressOptions {
  /** How many tokens one answer of the two tools may have, estimated; at least 1. Default 4,000. */
  readonly tokens?: number;
  /**
   * How many pictures and other bytes may leave beside one answer of the two tools, at most 3.75 MB together; at least
   * 0. Default 8.
   */
  readonly parts?: number;
  /** What is taken out of whatever leaves. */
  readonly redact?: {
    /** Names of fields whose values stay inside; `taxId` is `tax_id` too. */
    readonly fields?: readonly string[];
    /** What matches is taken out of every text that leaves. */
    readonly patterns?: readonly RegExp[];
    /** From the value to what may leave of it; what it gives is redacted too. Not a promise. */
    readonly transform?: (value: Json) => unknown;
  };
}
