import type { FailureCode } from "./failures.js";
import type { JsonSchema } from "./json.js";
import type { WaitingCall } from "./outcomes.js";

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
