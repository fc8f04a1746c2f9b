import type { AdapterOptions, CodeMode, ToolAnswer } from "./index.js";

/** What a model gives to one of the tools: what it is may be wrong, and the tool then says so. */
export type AiInput = { readonly [name: string]: unknown };

/** A schema as the Standard Schema and the Standard JSON Schema describe it. It refuses nothing. */
export interface AiSchema {
  /** What the standard asks for. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: AiInput };
    readonly types?: { readonly input: AiInput; readonly output: AiInput };
    readonly jsonSchema: {
      readonly input: (options: unknown) => { [keyword: string]: unknown };
      readonly output: (options: unknown) => { [keyword: string]: unknown };
    };
  };
}

/** Whether a person has to allow a call before the SDK makes it, as the SDK's tools say it. */
export type AiNeedsApproval = boolean | ((input: AiInput) => boolean | PromiseLike<boolean>);

/** What the model gets of an answer, as the SDK's tools say it. */
export type AiOutput =
  | { type: "text" | "error-text"; value: string }
  | {
      type: "content";
      value: (
        { type: "text"; text: string } | { type: "image-data"; mediaType: string; data: string }
      )[];
    };

/** A tool as the Vercel AI SDK takes it, from its version 6 on. */
export interface AiTool {
  /** For the model. */
  description: string;
  /** What the model must give. */
  inputSchema: AiSchema;
  /** Never rejects for what a model gave. */
  execute: (input: AiInput, options: { abortSignal?: AbortSignal }) => Promise<ToolAnswer>;
  /** What of an answer the model gets: its text, as an error where it is one, and pictures. */
  toModelOutput: (options: { output: ToolAnswer }) => AiOutput;
  /** Of the tool that runs scripts, where the option is given. */
  needsApproval?: AiNeedsApproval;
}

/** What an app says of a conversation's tools. */
export interface AiOptions extends AdapterOptions {
  /** Whether the SDK asks a person about each script before it is run, and for which. */
  readonly needsApproval?: AiNeedsApproval;
  /** Whether the model is shown pictures that a script returns. Only for providers that take them as results of tools. */
  readonly pictures?: boolean;
}

/**
 * The tools for `generateText`, `streamText` and agents of the Vercel AI SDK, by their names.
 *
 * @example
 * const tools = aiTools(codeMode, { conversation: chat.id });
 * const { text } = await generateText({ model, tools, prompt, stopWhen: stepCountIs(8) });
 */
export declare function aiTools(
  codeMode: CodeMode,
  options?: AiOptions,
): { [name: string]: AiTool };
