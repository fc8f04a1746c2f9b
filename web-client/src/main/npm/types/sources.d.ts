import type { AnyArguments, ArgumentsOf, JsonSchema, StandardSchema } from "./json.js";

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
  /** Has a model answer: with a text, or, where there is a schema, with a value, its JSON, or a text that has it. */
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
