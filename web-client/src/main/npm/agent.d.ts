import type { AdapterOptions, CodeMode, ToolAnswer } from "./index.js";

/** A model behind an endpoint, which the page or the program asks itself. */
export interface AgentEndpoint {
  /** What the endpoint speaks: Chat Completions, or Anthropic's Messages. */
  readonly kind: "openai-compatible" | "anthropic";
  /** The model's name there. */
  readonly name: string;
  /** Where the interface begins, such as `https://example.com/v1`. Anthropic's own where it is left out. */
  readonly url?: string;
  /** Sent to the endpoint and to nobody else: neither scripts nor records, events and errors have it. */
  readonly key?: string;
  /** Sent with each request; their values are kept as the key is. */
  readonly headers?: { readonly [name: string]: string };
}

/**
 * The browser's own model, by its Prompt API (`LanguageModel`): no endpoint is asked. `createAgent` is rejected where
 * there is none.
 */
export interface AgentBuiltIn {
  /** Which of the models it is. */
  readonly kind: "built-in";
  /** The languages that are spoken, which the browser wants to know. Default `["en"]`. */
  readonly languages?: readonly string[];
  /** Told how much there is of a model that is yet to be downloaded, from 0 to 1. */
  readonly onDownload?: (loaded: number) => void;
}

/** A language model of the Vercel AI SDK, as any of its provider packages makes it. */
export interface AgentModel {
  /** The version of the SDK's interface. */
  readonly specificationVersion: string;
  /** What the SDK calls. */
  doStream(options: never): PromiseLike<unknown>;
}

/** A script that is about to run. */
export interface AgentScript {
  /** What the model wrote; of a call without a script, the call. */
  readonly code: string;
  /** Aborted where the answer is given up meanwhile. */
  readonly signal: AbortSignal;
}

/** What an agent is made of. */
export interface AgentOptions extends AdapterOptions {
  /** What answers: an endpoint, the browser's own model, or one of the AI SDK, which then keeps its keys itself. */
  readonly model: AgentEndpoint | AgentBuiltIn | AgentModel;
  /** What the model's scripts run in. */
  readonly codeMode: CodeMode;
  /** For the model, before the conversation. */
  readonly instructions?: string;
  /** How often the model is asked for one prompt at most. Default 16. */
  readonly maxSteps?: number;
  /** How often an endpoint is asked again that is busy or down, waiting as it says. Default 2. */
  readonly maxRetries?: number;
  /** Asked before each script; only `true` lets it run. */
  readonly approve?: (script: AgentScript) => boolean | PromiseLike<boolean>;
  /** Whether the model is shown pictures that a script returns. Default: where the endpoint is of the kind `anthropic`. */
  readonly pictures?: boolean;
}

/** Why there is no answer. */
export interface AgentFailure {
  /**
   * `"unauthorized"`: the key is wrong. `"rate-limited"`, `"unavailable"`: later it may work. `"refused"`: the
   * request is wrong, as where there is no such model, or no room for the conversation. `"unreachable"`: nothing came back, or a redirect.
   * `"broken"`: what came back is not an answer.
   */
  readonly reason:
    "unauthorized" | "rate-limited" | "unavailable" | "refused" | "unreachable" | "broken";
  /** What the endpoint says of it, without the key. */
  readonly message: string;
  /** Of the answer by HTTP. */
  readonly status?: number;
  /** How long the endpoint wants to be left alone. */
  readonly retryAfterMs?: number;
}

/** What comes of a prompt. The last one is `done` or `failed`. */
export type AgentEvent =
  /** What the model says goes on. */
  | {
      /** That the model speaks. */
      readonly type: "text";
      /** What it says, as a piece that goes on where the last one ended. */
      readonly text: string;
    }
  /** A script that is being written: all that there is of it yet. */
  | {
      /** That a script is being written. */
      readonly type: "script";
      /** The model's own id of its call, the same until its result. */
      readonly callId: string;
      /** The name of the tool, as `toolNames` says. */
      readonly tool: string;
      /** All of the script that there is yet, from its beginning. */
      readonly code: string;
    }
  /** The model calls a tool. */
  | {
      /** That a call is written to its end. */
      readonly type: "call";
      /** The model's own id of its call, the same until its result. */
      readonly callId: string;
      /** The name of the tool, as `toolNames` says. */
      readonly tool: string;
      /** What the model gives; it may be wrong, which the tool then says. */
      readonly input: unknown;
    }
  /** What the model is told of its call. */
  | {
      /** That a call was answered. */
      readonly type: "result";
      /** The model's own id of its call. */
      readonly callId: string;
      /** The name of the tool, as `toolNames` says. */
      readonly tool: string;
      /** The text for the model, and what it does not say to a program. */
      readonly answer: ToolAnswer;
    }
  /** What one request has used, as the endpoint counts it; 0 where it does not. */
  | {
      /** That a request has ended. */
      readonly type: "usage";
      /** What the model read: the conversation, the instructions and the tools. */
      readonly inputTokens: number;
      /** What the model wrote. */
      readonly outputTokens: number;
    }
  /** `"steps"`: `maxSteps` was reached. `"length"`: the endpoint cut the answer. */
  | {
      /** That the answer has ended. */
      readonly type: "done";
      /** Why it ended. `"stop"`: the model had no more to say. */
      readonly reason: "stop" | "length" | "filtered" | "steps" | "cancelled";
    }
  /** There is no answer. The conversation can go on. */
  | {
      /** That there is no answer. */
      readonly type: "failed";
      /** Why. */
      readonly error: AgentFailure;
    };

/** What ends an answer. */
export interface AgentSendSettings {
  /** Gives it up when it is aborted. */
  readonly signal?: AbortSignal;
}

/** A model with the tools, in one conversation. */
export interface Agent {
  /**
   * What comes of a prompt, as it comes. Never throws for what a model or an endpoint says. Whoever stops listening
   * gives the answer up; a second prompt meanwhile is refused.
   */
  send(prompt: string, settings?: AgentSendSettings): AsyncGenerator<AgentEvent, void, undefined>;
  /** Gives up the answer that is under way, and the script that runs for it. */
  cancel(): void;
}

/**
 * A model that answers prompts by scripts, with the packages `ai` and the provider's beside Glovebox.
 *
 * @example
 * const agent = await createAgent({
 *   model: { kind: "openai-compatible", url: "/v1", name: "some-model" },
 *   codeMode,
 * });
 * for await (const event of agent.send("Who advises Amelia Reid?")) show(event);
 *
 * @throws {GloveboxError} `option-invalid`, for an option that is none.
 */
export declare function createAgent(options: AgentOptions): Promise<Agent>;
