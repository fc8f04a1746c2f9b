/** A JSON value, as scripts take and return it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A JSON Schema, draft-07 or 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A validator of the Standard Schema specification: zod, valibot, arktype and others make one. */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown, ...options: any[]) => any;
    readonly [field: string]: any;
  };
}

export declare const version: string;

/** Who can mend a failure. */
export type Blame = "script" | "tool" | "policy" | "limit" | "caller" | "glovebox";

/** One finding of the type check. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** An error refuses a run; a warning may work. */
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly message: string;
  /** The line of the script in which it begins. */
  readonly source: string;
  /** How to mend it: the nearest name, the signature, "add `await`". */
  readonly hint?: string;
}

export interface Failure {
  /** Stable; docs/errors has a page for each. */
  readonly code: string;
  readonly blame: Blame;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly hint?: string;
  readonly traceback?: string;
  /** What the type check found, if that is why nothing was started. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Thrown for a caller's mistake: an unknown option, a wrong type, a source that cannot be listed. */
export declare class GloveboxError extends Error {
  constructor(failure: Failure);
  readonly code: string;
  readonly blame: Blame;
  readonly hint?: string;
}

export interface CallContext {
  readonly runId: string;
  readonly callId: string;
  /** Aborted when the run ends before the function has answered. */
  readonly signal: AbortSignal;
}

export type ToolFunction<Arguments = any> = (args: Arguments, context: CallContext) => unknown;

export interface FunctionDefinition<Arguments = any> {
  readonly description?: string;
  /** What the arguments must be. A validator also transforms them. */
  readonly input?: JsonSchema | StandardSchema;
  readonly output?: JsonSchema | StandardSchema;
  /** Whether a call changes nothing. Only such functions are allowed without a rule. */
  readonly readOnly?: boolean;
  readonly run: ToolFunction<Arguments>;
}

/** What a script may call. Made by `functions(...)`, `ioConnect(...)`, `mcp(...)` and their like. */
export interface Source {
  readonly glovebox: string;
}

/** Plain JavaScript functions under a namespace. */
export declare function functions(
  namespace: string,
  definitions: { readonly [name: string]: ToolFunction | FunctionDefinition },
  purpose?: string,
): Source;

export type Verdict = "allow" | "ask" | "deny";

/** Rules for each call. A denial wins; otherwise the first rule that speaks; otherwise read-only tools are allowed and everything else asks. */
export interface Policy {
  /** Patterns such as `"crm.*"`, by the name in Python; all others hold in every spelling. */
  readonly allow?: readonly string[];
  readonly ask?: readonly string[];
  readonly deny?: readonly string[];
  readonly readOnly?: Verdict;
  /** Verdicts by the id of a source. */
  readonly sources?: { readonly [source: string]: Verdict };
  /** Asked first; nothing means no opinion. */
  readonly decide?: (call: PolicyCall) => Verdict | undefined | null;
  /** So many calls in any stretch of time, over all runs, by pattern. */
  readonly rateLimits?: { readonly [pattern: string]: RateLimit };
  /** So many calls in one run, by pattern. */
  readonly budgets?: { readonly [pattern: string]: number };
}

export interface RateLimit {
  /** From 1 to 100,000. */
  readonly calls: number;
  /** At least 1. */
  readonly perMs: number;
}

export interface PolicyCall {
  readonly tool: string;
  readonly args: { readonly [name: string]: Json };
  readonly readOnly: boolean;
  /** The id of the source that offers the tool. */
  readonly source: string;
}

export interface ApprovalRequest {
  readonly runId: string;
  readonly callId: string;
  readonly tool: string;
  readonly args: { readonly [name: string]: Json };
  /** The rule that wants a person to decide. */
  readonly reason: string;
  /** Aborted when no answer is needed any more. */
  readonly signal: AbortSignal;
}

export interface ApprovalAnswer {
  readonly decision: "approve" | "deny";
  /** Arguments in place of the script's. */
  readonly args?: { readonly [name: string]: Json };
  /** Told to the script with a denial. */
  readonly reason?: string;
  /** Default `"once"`. */
  readonly remember?: "once" | "run" | "session" | "tool";
}

/** What one run may use. */
export interface RunLimits {
  /** The script's own running time; waiting does not count. At least 1. Default 10,000. */
  readonly cpuMs?: number;
  /** Everything but waiting for a person. At least 1. Default 120,000. */
  readonly wallMs?: number;
  /** At least 50. Default 1,000. */
  readonly recursionDepth?: number;
  /** Printed. From 0 to 67,108,864. Default 65,536. */
  readonly outputBytes?: number;
  /** Of the value. From 1 to 67,108,864. Default 1,048,576. */
  readonly resultBytes?: number;
  /** At least 1. Default 1,000. */
  readonly calls?: number;
  /** Further calls wait. From 1 to 5,000. Default 32. */
  readonly parallelCalls?: number;
  /** For one call. At least 1. Default 30,000. */
  readonly callMs?: number;
  /** Arguments, or result, of one call. From 1 to 67,108,864. Default 16,777,216. */
  readonly callBytes?: number;
}

export interface Limits extends RunLimits {
  /** Of each sandbox, from 32 to 4,096; the same for all runs. Default 256. */
  readonly memoryMb?: number;
}

export interface CodeModeOptions {
  readonly sources?: readonly (Source | Promise<Source>)[];
  readonly policy?: Policy;
  /** Asks a person, in the middle of a run. Without it, calls that ask are denied. */
  readonly onApproval?: (request: ApprovalRequest) => Promise<ApprovalAnswer>;
  readonly limits?: Limits;
  /** Sandboxes kept ready, at least 0. Default 1. */
  readonly warm?: number;
  /**
   * What the check before a run does: `"error"` refuses a script with an error, `"warn"` tells the
   * findings with the outcome, `"off"` checks nothing. Default `"error"`.
   */
  readonly typeCheck?: "error" | "warn" | "off";
  /** Where the runtime files are. Default: `runtime/` beside the module. */
  readonly assets?: string;
  readonly toolNames?: ToolNames;
  readonly journal?: JournalOptions;
  /** Whether the types of results that no tool declares are learned from results. Default true. */
  readonly observeResults?: boolean;
  readonly egress?: EgressOptions;
}

/** The names of the two tools, as every text for a model says them. */
export interface ToolNames {
  /** Default `inspect_api`. */
  readonly inspect?: string;
  /** Default `execute_python`. */
  readonly execute?: string;
}

export interface JournalOptions {
  /** How many entries are kept; a call has two, or three when somebody was asked. At least 1. Default 30,000. */
  readonly entries?: number;
  /** Whether entries carry arguments and results. Default false. */
  readonly payloads?: boolean;
}

export interface JournalRequest {
  /** Of this run alone. */
  readonly runId?: string;
}

/** What the journal says of one call; what is not known is absent. */
export interface AuditEntry {
  readonly runId: string;
  readonly callId: string;
  /** The qualified name, or what the script wrote when no tool was found. */
  readonly tool: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source?: string;
  readonly decision?: Verdict;
  /** The rule that decided. */
  readonly rule?: string;
  readonly argumentBytes?: number;
  /** What a person said, when one had to be asked. */
  readonly approved?: boolean;
  readonly edited?: boolean;
  /** Whether the answer was one remembered from an earlier call. */
  readonly remembered?: boolean;
  readonly session?: string;
  /** Who asked for the run, as `execute` was told. */
  readonly caller?: string;
  /** `"ok"`, or the code of the failure; absent while the call is under way. */
  readonly status?: string;
  readonly ms?: number;
  /** Of the result. */
  readonly bytes?: number;
  readonly warning?: string;
  /** Only with `journal: { payloads: true }`, like the next two. */
  readonly args?: { readonly [name: string]: Json };
  readonly editedArgs?: { readonly [name: string]: Json };
  readonly result?: Json;
}

/** What may leave a run, and how much of it. */
export interface EgressOptions {
  /** How many tokens one answer of the two tools may have, estimated; at least 1. Default 4,000. */
  readonly tokens?: number;
  readonly redact?: {
    /** Names of fields whose values stay inside; `taxId` is `tax_id` too. */
    readonly fields?: readonly string[];
    /** What matches is taken out of every text that leaves. */
    readonly patterns?: readonly RegExp[];
    /** From the value to what may leave of it; what it gives is redacted too. Not a promise. */
    readonly transform?: (value: Json) => unknown;
  };
}

export interface InspectRequest {
  readonly query?: string;
  readonly names?: readonly string[];
  readonly namespace?: string;
  /** At least 1; more than 100 are never shown. Default 10. */
  readonly limit?: number;
}

export interface ExecuteRequest {
  readonly code: string;
  /** Variables that the script starts with. */
  readonly inputs?: { readonly [name: string]: unknown };
  readonly limits?: RunLimits;
  readonly signal?: AbortSignal;
  /** Who asks, for the journal. */
  readonly caller?: string;
  /** The id of the session that the script is part of. */
  readonly session?: string;
}

export interface CallSummary {
  readonly tool: string;
  /** `"ok"`, or the code of the failure. */
  readonly status: string;
  readonly ms: number;
  readonly bytes: number;
  /** What is odd about the result without being a failure: it does not fit its declared type. */
  readonly warning?: string;
}

export interface Usage {
  readonly scriptMs: number;
  readonly wallMs: number;
  /** Bytes that tools gave to scripts. */
  readonly readBytes: number;
  /** Bytes of values, output and failures that left; for the tools, of their text. */
  readonly leftBytes: number;
  /** The same in tokens, estimated. */
  readonly leftTokens: number;
}

/** The sum of all runs. */
export interface TotalUsage extends Usage {
  readonly runs: number;
  /** What `inspect_api` has told, in tokens, estimated. */
  readonly inspectTokens: number;
}

interface OutcomeBase {
  readonly runId: string;
  readonly output: string;
  readonly calls: readonly CallSummary[];
  readonly usage: Usage;
  /** Whether it is over the budget, so that the text of it for a model is cut. */
  readonly truncated?: true;
  /** What the type check found in a script that ran all the same. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Why the script ran without a type check. */
  readonly unchecked?: string;
}

export interface CompletedOutcome extends OutcomeBase {
  readonly status: "completed";
  readonly value: any;
}

export interface FailedOutcome extends OutcomeBase {
  readonly status: "failed";
  readonly error: Failure;
}

export type Outcome = CompletedOutcome | FailedOutcome;

export interface CodeModeEvents {
  "run:start": { readonly runId: string };
  "run:output": {
    readonly runId: string;
    readonly stream: "stdout" | "stderr";
    readonly text: string;
  };
  "call:start": {
    readonly runId: string;
    readonly callId: string;
    readonly tool: string;
    readonly args: { readonly [name: string]: Json };
    readonly decision: Verdict;
    readonly rule: string;
    readonly at: number;
  };
  "call:end": {
    readonly runId: string;
    readonly callId: string;
    readonly argumentBytes: number;
    /** The rule that decided; empty when the call never came to a decision. */
    readonly rule: string;
  } & CallSummary;
  "approval:request": ApprovalRequest;
  "run:end": { readonly runId: string; readonly outcome: Outcome };
  "catalog:change": { readonly version: number };
  "sandbox:state": { readonly state: "starting" | "ready" | "failed"; readonly ms: number };
  /** A rule of the policy speaks about no function; `nearest` is what it may have meant. */
  "policy:unmet": { readonly rule: string; readonly nearest?: string };
}

/** One of the two tools for a model; adapters give it a framework's form. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  execute(
    input: any,
    options?: {
      readonly signal?: AbortSignal;
      readonly caller?: string;
      readonly session?: string;
    },
  ): Promise<string>;
}

export interface CheckOptions {
  /** The variables that the script is given; only their names count. */
  readonly inputs?: { readonly [name: string]: unknown };
}

/** A conversation: its scripts run one after the other, and each finds what the ones before it left. */
export interface Session {
  readonly id: string;
  /** Runs a script. Never rejects for what a script of the session did. */
  execute(request: Omit<ExecuteRequest, "session">): Promise<Outcome>;
  /** What is wrong with a script that would come next. */
  check(code: string, options?: CheckOptions): Promise<readonly Diagnostic[]>;
  /** Ends it, its sandbox, and a script that runs. */
  close(): void;
}

export declare class CodeMode {
  private constructor();
  readonly version: string;
  readonly tools: readonly [inspect: Tool, execute: Tool];
  /** What a model may call, as text: an overview, the matches of a query, or full stubs. */
  inspect(request?: InspectRequest): Promise<string>;
  /** What is wrong with a script, without running it: at most ten findings, ordered by line. */
  check(code: string, options?: CheckOptions): Promise<readonly Diagnostic[]>;
  /** Runs a script. Never rejects for what the script did. */
  execute(request: ExecuteRequest): Promise<Outcome>;
  readonly sessions: {
    /** Opens one when there is a sandbox for it, which it keeps until it is closed. */
    open(): Promise<Session>;
  };
  on<Name extends keyof CodeModeEvents>(
    event: Name,
    listener: (event: CodeModeEvents[Name]) => void,
  ): () => void;
  /** Returns the id of the source. */
  addSource(source: Source): string;
  removeSource(id: string): void;
  /** What became of each call: of one run, or of all runs that the journal still holds. */
  journal(request?: JournalRequest): AuditEntry[];
  /** The sum of all runs. */
  usage(): TotalUsage;
  /** Cancels every run and ends every worker. */
  dispose(): void;
}

export declare function createCodeMode(options?: CodeModeOptions): Promise<CodeMode>;
