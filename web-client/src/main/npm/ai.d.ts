import type { AdapterOptions, CodeMode, ToolAnswer } from "./index.js";

/** What a model gives to one of the tools: what it is may be wrong, and the tool then says so. */
export type AiInput = { readonly [name: string]: unknown };

/** A schema as the Standard Schema and the Standard JSON Schema describe it. It refuses nothing. */
export interface AiSchema {
  /** What the standard asks for. */
  readonly "~standard": {
    /** Of the standard. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: string;
    /** Gives what the model gave as it is. */
    readonly validate: (value: unknown) => {
      /** What the model gave. */
      readonly value: AiInput;
    };
    /** Known to the compiler alone. */
    readonly types?: {
      /** What the model gives. */
      readonly input: AiInput;
      /** What the tool is given. */
      readonly output: AiInput;
    };
    /** For providers that ask for a JSON Schema. */
    readonly jsonSchema: {
      /** What the model must give, as a JSON Schema. */
      readonly input: (options: unknown) => { [keyword: string]: unknown };
      /** The same. */
      readonly output: (options: unknown) => { [keyword: string]: unknown };
    };
  };
}

/** Whether a person has to allow a call before the SDK makes it, as the SDK's tools say it. */
export type AiNeedsApproval = boolean | ((input: AiInput) => boolean | PromiseLike<boolean>);

/** What the model gets of an answer, as the SDK's tools say it. */
export type AiOutput =
  | {
      /** Whether it is told as an error. */
      type: "text" | "error-text";
      /** The answer's text. */
      value: string;
    }
  | {
      /** That it has pictures beside its text. */
      type: "content";
      /** The text first, then the pictures. */
      value: (
        | {
            /** That it is the text. */
            type: "text";
            /** The answer's text. */
            text: string;
          }
        | {
            /** That it is a picture. */
            type: "image-data";
            /** As in `"image/png"`. */
            mediaType: string;
            /** Its bytes in base64. */
            data: string;
          }
      )[];
    };

/** A tool as the Vercel AI SDK takes it, from its version 6 on. */
export interface AiTool {
  /** For the model. */
  description: string;
  /** What the model must give. */
  inputSchema: AiSchema;
  /** Never rejects for what a model gave. */
  execute: (
    input: AiInput,
    options: {
      /** Stops the script when it is aborted. */
      abortSignal?: AbortSignal;
    },
  ) => Promise<ToolAnswer>;
  /** What of an answer the model gets: its text, as an error where it is one, and pictures. */
  toModelOutput: (options: {
    /** What `execute` resolved to. */
    output: ToolAnswer;
  }) => AiOutput;
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
