/// <reference lib="esnext.disposable" />

/** A JSON value, as scripts take and return it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A JSON Schema, draft-07 or 2020-12. */
export interface JsonSchema {
  /** What a value is: `"string"`, `"number"`, `"integer"`, `"boolean"`, `"null"`, `"array"`, `"object"`. */
  readonly type?: string | readonly string[];
  /** The fields of an object, by name. */
  readonly properties?: { readonly [name: string]: unknown };
  /** The fields that must be there. */
  readonly required?: readonly string[];
  /** The values of an array. */
  readonly items?: unknown;
  /** The only values that are allowed. */
  readonly enum?: readonly unknown[];
  /** Whatever else the specification knows. */
  readonly [keyword: string]: unknown;
}

/** A validator of the Standard Schema specification: zod, valibot, arktype and others make one. */
export interface StandardSchema<Output = unknown> {
  /** What the specification says that a validator has. */
  readonly "~standard": {
    /** Of the specification. */
    readonly version: 1;
    /** Who made the library. */
    readonly vendor: string;
    /** Compares a value, and tells what is wrong or what became of it. */
    readonly validate: (value: unknown) => unknown;
    /** The types of what goes in and what comes out; known to the compiler alone. */
    readonly types?:
      | {
          /** What `validate` is given. */
          readonly input: unknown;
          /** What it makes of it: what a function gets. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** Arguments of which no schema says more than that they are JSON. */
export type AnyArguments = { readonly [name: string]: Json };

/** The type of the values that a schema allows, as far as its literal text says. */
export type ArgumentsOf<Schema> = string extends keyof Schema
  ? AnyArguments
  : Schema extends StandardSchema<infer Output>
    ? Output
    : "type" extends keyof Schema
      ? ValueOf<Schema>
      : AnyArguments;

type ValueOf<Schema> = "const" extends keyof Schema
  ? Schema["const"]
  : "enum" extends keyof Schema
    ? MemberOf<Schema["enum"]>
    : "anyOf" extends keyof Schema
      ? ChoiceOf<Schema["anyOf"]>
      : "oneOf" extends keyof Schema
        ? ChoiceOf<Schema["oneOf"]>
        : "type" extends keyof Schema
          ? NamedType<Schema["type"], Schema>
          : Json;

type NamedType<Name, Schema> = Name extends readonly (infer Each)[]
  ? NamedType<Each, Schema>
  : Name extends "string"
    ? string
    : Name extends "number" | "integer"
      ? number
      : Name extends "boolean"
        ? boolean
        : Name extends "null"
          ? null
          : Name extends "array"
            ? ("items" extends keyof Schema ? ValueOf<Schema["items"]> : Json)[]
            : Name extends "object"
              ? "properties" extends keyof Schema
                ? ObjectOf<
                    Schema["properties"],
                    "required" extends keyof Schema ? MemberOf<Schema["required"]> : never
                  >
                : { [name: string]: Json }
              : Json;

type ObjectOf<Properties, Required> = {
  [Name in keyof Properties as Name extends Required ? Name : never]: ValueOf<Properties[Name]>;
} & {
  [Name in keyof Properties as Name extends Required ? never : Name]?: ValueOf<Properties[Name]>;
};

type MemberOf<List> = List extends readonly unknown[] ? List[number] : never;

type ChoiceOf<List> = List extends readonly unknown[]
  ? { [Index in keyof List]: ValueOf<List[Index]> }[number]
  : never;

/** Of the package. */
export declare const version: string;

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

/** What a function is told beside its arguments. */
export interface CallContext {
  /** Of the run that calls. */
  readonly runId: string;
  /** Of this call, unique within the run. */
  readonly callId: string;
  /** The same whenever this call is made again, after a reload too: for services that take such a key. */
  readonly key: string;
  /** Aborted when the run ends before the function has answered. */
  readonly signal: AbortSignal;
}

/** A function of the page that scripts may call; what it returns, or resolves to, is JSON. */
export type ToolFunction<Arguments = AnyArguments> = {
  /** Called with the arguments by name. */
  run(args: Arguments, context: CallContext): unknown;
}["run"];

/** A function, with what a model and the gate must know of it. */
export interface FunctionDefinition<Arguments = AnyArguments, Input = JsonSchema | StandardSchema> {
  /** What the function does; a model reads it. */
  readonly description?: string;
  /** What the arguments must be. A validator also transforms them. */
  readonly input?: Input & (JsonSchema | StandardSchema);
  /** What the result is; a model reads its type, and a result of another one gets a warning. */
  readonly output?: JsonSchema | StandardSchema;
  /** Whether a call changes nothing. Only such functions are allowed without a rule. */
  readonly readOnly?: boolean;
  /**
   * Whether a call that is made twice, with the same `context.key`, does no more than once. Such a call, and
   * one that only reads, is made again when nobody knows how it ended; about any other a person is asked.
   */
  readonly idempotent?: boolean;
  /**
   * Whether the arguments leave the device. They are redacted as `egress` says before anybody decides on the call, are
   * 256 KiB at most, and are counted in `usage.sentBytes`.
   */
  readonly outgoing?: boolean;
  /** How long an answer holds for further calls, of other runs too. For functions that only read. */
  readonly cache?: FunctionCache<Arguments>;
  /** How often a call that fails is tried again. For functions that only read. */
  readonly retry?: RetryRule;
  /** Called with the arguments by name. */
  readonly run: ToolFunction<Arguments>;
}

/** How long an answer holds. */
export interface CacheRule {
  /** In milliseconds. At least 1. */
  readonly forMs: number;
}

/** How long an answer of a function holds, and for which arguments. */
export interface FunctionCache<Arguments = AnyArguments> extends CacheRule {
  /**
   * The same text for arguments that have the same answer; anything else than a text, and what throws, has the
   * function called. Without it, the arguments themselves.
   */
  readonly key?: {
    /** Gives the text for some arguments. */
    of(args: Arguments): string | undefined;
  }["of"];
}

/**
 * How often a call that fails is tried again. An error whose `retryable` is `false` is not tried again; all attempts
 * together have the time of one call, `limits.callMs`.
 */
export interface RetryRule {
  /** How many times more. From 1 to 10. */
  readonly times: number;
  /** Before the first of them, and twice as long before each further one. At least 0. Default 200. */
  readonly waitMs?: number;
}

/** What a script may call. Made by `functions(...)`, `ioConnect(...)`, `mcp(...)` and their like. */
export interface Source {
  /** The kind of the source. */
  readonly glovebox: string;
  /** Of the package that made it, which must be the one that takes it. */
  readonly version: string;
}

/**
 * Plain JavaScript functions under a namespace. The arguments of `run` have the type that `input` says.
 *
 * @example
 * const crm = functions("crm", {
 *   find_clients: {
 *     description: "Clients whose name contains the text.",
 *     input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
 *     readOnly: true,
 *     run: ({ name }) => clients.filter((client) => client.name.includes(name)),
 *   },
 * });
 *
 * @throws {GloveboxError} `option-invalid`, where the second argument is no object of functions.
 */
export declare function functions<const Inputs extends { readonly [name: string]: unknown }>(
  namespace: string,
  definitions: {
    readonly [Name in keyof Inputs]:
      ToolFunction | FunctionDefinition<ArgumentsOf<Inputs[Name]>, Inputs[Name]>;
  },
  purpose?: string,
): Source;

/** What a script asks a model. */
export interface ModelQuestion {
  /** Without what is to stay inside. */
  readonly prompt: string;
  /** JSON Schema of the answer; without one, the answer is a text. It comes from the script. */
  readonly schema?: JsonSchema;
  /** Aborted when the call is not needed any more. */
  readonly signal: AbortSignal;
}

/** What scripts may ask. */
export interface AskModelOptions {
  /** Has a model answer: with a text, or, where there is a schema, with a value or its JSON. */
  readonly generate: (question: ModelQuestion) => unknown;
  /** The name in Python. Default `"model"`. */
  readonly namespace?: string;
  /** How many characters a prompt may have. Default 20,000. */
  readonly longestPrompt?: number;
}

/**
 * A model that scripts may ask, by `await model.ask(prompt, schema)`. Prompt and schema leave the device: they are
 * redacted, counted and decided on as those of any `outgoing` function, and the answer is checked against the schema.
 *
 * @example
 * const sources = [askModel({ generate: ({ prompt, signal }) => answerOf(prompt, signal) })];
 */
export declare function askModel(options: AskModelOptions): Source;

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
  /**
   * Makes a run the caller's, whether it is there or not: gives the number of its owner, one more than before, or
   * from 1 on.
   */
  claim(runId: string): Promise<number>;
  /**
   * Adds entries after those that are there, and replaces the head, in one act; rejects when `owner` is not the
   * number that `claim` gave last, or the run is not there. With `first`, a run that is not there is made, with 1 as
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

/** What of the catalogue is to be told; nothing asks for an overview. */
export interface InspectRequest {
  /** Words to search for. */
  readonly query?: string;
  /** Functions to show in full, in any spelling. */
  readonly names?: readonly string[];
  /** The namespace to stay within. */
  readonly namespace?: string;
  /** How many functions are shown. At least 1; more than 100 are never shown. Default 10. */
  readonly limit?: number;
}

/** A script, and what it runs with. */
export interface ExecuteRequest {
  /** The Python script; what its last expression or its `return` gives is the value. */
  readonly code: string;
  /** Variables that the script starts with. */
  readonly inputs?: { readonly [name: string]: unknown };
  /** Less, or more, than the Code Mode's limits. */
  readonly limits?: RunLimits;
  /** Stops the run when it is aborted. */
  readonly signal?: AbortSignal;
  /** Who asks, for the journal. */
  readonly caller?: string;
  /** The id of the session that the script is part of. */
  readonly session?: string;
  /**
   * A name for this run, of at most 100 characters, that the caller makes up: asked for again with it, the run
   * that exists is given, wherever it has come to. Refused when its code or inputs are others.
   */
  readonly idempotencyKey?: string;
}

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
  /** What that call is made with, by name, in place of what the script says. The policy decides on these. */
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
  /** Has a run go on whose page went away. Resolves to the next outcome. */
  resume<Value = Json>(runId: string): Promise<Outcome<Value>>;
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
  /** A person allows a call; the run goes on. The same answer twice does no harm. Resolves to the next outcome. */
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
  /** Ends a run, running or waiting. */
  cancel(runId: string): Promise<Outcome>;
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

/** What a listener is told, by the name of the event. */
export interface CodeModeEvents {
  /** A script is about to be checked and run, or goes on. */
  "run:start": {
    /** Of the run, as in outcomes and the journal. */
    readonly runId: string;
    /** Who asked for it, as `execute` was told. */
    readonly caller?: string;
  };
  /**
   * The type check before a run has found so much; `code` where it could not look. Nothing is told where nothing is
   * checked.
   */
  "run:checked": {
    /** Of the run. */
    readonly runId: string;
    /** How long the check took. */
    readonly ms: number;
    /** How many errors it found. */
    readonly errors: number;
    /** How many warnings it found. */
    readonly warnings: number;
    /** Why it could not look: `"type-check-unavailable"`, or `"runtime-unavailable"`. */
    readonly code?: FailureCode;
  };
  /** A script has printed something. */
  "run:output": {
    /** Of the run. */
    readonly runId: string;
    /** By which of the two it was printed. */
    readonly stream: "stdout" | "stderr";
    /** What was printed, as it was, line ends too. */
    readonly text: string;
  };
  /** A call was decided on, and is about to be made, asked about or refused. */
  "call:start": {
    /** Of the run that calls. */
    readonly runId: string;
    /** Of the call, unique within the run. */
    readonly callId: string;
    /** The name in Python, as in `"crm.find_clients"`. */
    readonly tool: string;
    /** By name, after they were checked. */
    readonly args: { readonly [name: string]: Json };
    /** What the policy says. */
    readonly decision: Verdict;
    /** The rule that decided. */
    readonly rule: string;
    /** In milliseconds since 1970. */
    readonly at: number;
  };
  /** A call has ended, well or not. */
  "call:end": {
    /** Of the run that called. */
    readonly runId: string;
    /** Of the call, as `call:start` told it. */
    readonly callId: string;
    /** Of the arguments, as JSON. */
    readonly argumentBytes: number;
    /** The rule that decided; empty when the call never came to a decision. */
    readonly rule: string;
  } & CallSummary;
  /** A person is asked. */
  "approval:request": ApprovalRequest;
  /** A run waits for a person, and takes no memory; with the same outcome that `execute` gives. */
  "run:pause": {
    /** Of the run. */
    readonly runId: string;
    /** With the call that it waits for. */
    readonly outcome: Outcome;
  };
  /** A run has ended, with the same outcome that `execute` gives. */
  "run:end": {
    /** Of the run. */
    readonly runId: string;
    /** With the value, or what went wrong. */
    readonly outcome: Outcome;
  };
  /** Functions came, went or changed. */
  "catalog:change": {
    /** Another number after each change. */
    readonly version: number;
  };
  /**
   * A sandbox is being started, is ready, or could not be started, or one more script has to wait for
   * another to end; `waiting` is how many wait for a sandbox.
   */
  "sandbox:state": {
    /** What becomes of it. */
    readonly state: "starting" | "ready" | "failed" | "waiting";
    /** How long that took: the start for `"ready"` and `"failed"`; otherwise 0. */
    readonly ms: number;
    /** How many scripts wait for a sandbox. */
    readonly waiting: number;
  };
  /** A rule of the policy speaks about no function; `nearest` is what it may have meant. */
  "policy:unmet": {
    /** The pattern, as the policy has it. */
    readonly rule: string;
    /** The name of a function that is much like it. */
    readonly nearest?: string;
  };
  /** A schema that a source gives has a mistake; the tool is there all the same. */
  "schema:fault": {
    /** The id of the source. */
    readonly source: string;
    /** The name in Python. */
    readonly tool: string;
    /** What is wrong with it, in a sentence. */
    readonly fault: string;
  };
  /**
   * Something in the store of runs cannot be read, and is left out; or the store does not take what is recorded, and
   * the run cannot be taken up again from there on; or a checkpoint is of no use, and the run goes through its record.
   * `runId` where that can be told.
   */
  "record:fault": {
    /** Of the run, where that is known. */
    readonly runId?: string;
    /** What is wrong, in a sentence. */
    readonly fault: string;
  };
  /** Functions or patterns of the options held the page up for more than 50 ms in one task; told once for each. */
  "page:held": {
    /** Which function or pattern of the options it was; `… and others` where it was several together. */
    readonly what: string;
    /** For how long in that one task. */
    readonly ms: number;
  };
}

/** What you say of a call of a tool, beside what the model gives it. */
export interface ToolCallOptions {
  /** Cancels the script. */
  readonly signal?: AbortSignal;
  /** Who asks, for policy and journal. */
  readonly caller?: string;
  /** The id of the session that the script belongs to; then it is the conversation too. */
  readonly session?: string;
  /** Any text that tells conversations apart: what one was shown is not shown in it again. */
  readonly conversation?: string;
}

/** What one of the two tools answers. */
export interface ToolAnswer {
  /** For the model: what `execute` gives. */
  readonly text: string;
  /**
   * `"failed"` where the script failed, and where the model gave what is not input. `"paused"` is not an error: the run
   * goes on once a person has answered, and must not be asked for again.
   */
  readonly status: "completed" | "failed" | "paused";
  /** Why it failed. */
  readonly code?: FailureCode;
  /** Of the script's run; left out where none was begun. */
  readonly runId?: string;
  /** The first call that a paused run waits for. */
  readonly approval?: WaitingCall;
  /** Bytes and pictures of the value, in whose places the text says `[part 1: image/png, 12.4 KB]`. */
  readonly parts?: readonly ContentPart[];
}

/** What of a value is not text, for a model that can look at it, or for the page. */
export interface ContentPart {
  /** By the first bytes, where they tell it; otherwise as the script or the function says. */
  readonly mediaType: string;
  /** How many there are. */
  readonly bytes: number;
  /** The bytes in base64; left out where there is `text`. */
  readonly data?: string;
  /** A picture that is written as text, such as a chart: SVG. */
  readonly text?: string;
}

/** One of the tools for a model; adapters give it a framework's form. */
export interface Tool<Input = unknown> {
  /** As `toolNames` says. */
  readonly name: string;
  /** For the model. */
  readonly description: string;
  /** What the model must give. */
  readonly inputSchema: JsonSchema;
  /** Whether it only tells what there is, and runs nothing. */
  readonly readOnly: boolean;
  /** Gives the text for the model, also where the model gave what is not input. */
  execute(input: Input, options?: ToolCallOptions): Promise<string>;
  /** The same, with what the text does not say to a program. */
  answer(input: Input, options?: ToolCallOptions): Promise<ToolAnswer>;
}

/** What an app says of the tools that an adapter gives a framework's form. */
export interface AdapterOptions {
  /**
   * Any text that tells conversations apart: its tools are described alike each time that they are taken, and
   * what it was shown is not shown again. Each call of an adapter begins one of its own where it is left out.
   */
  readonly conversation?: string;
  /** The id of the session that the scripts belong to; then it is the conversation too. */
  readonly session?: string;
  /** Who asks, for policy and journal. */
  readonly caller?: string;
}

/** What a script that is checked would run with. */
export interface CheckOptions {
  /** The variables that the script is given; only their names count. */
  readonly inputs?: { readonly [name: string]: unknown };
}

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
   * @throws {GloveboxError} `type-check-unavailable` where the checker does not answer.
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

/**
 * A value as a person may decide on it: a text, or JSON on several lines. Characters that are not seen, or that turn
 * the direction of a text, are written as in `\u202e`; parsed again, it is the same JSON.
 */
export declare function legible(value: Json): string;
