import type { AdapterOptions, CodeMode } from "./index.js";

/** A block of an assistant's message; what is not a call of a tool is left alone. */
export interface AnthropicBlock {
  /** What kind of block it is. */
  readonly type: string;
  /** Of a call: by which it is answered. */
  readonly id?: string;
  /** Of a call: what is called. */
  readonly name?: string;
  /** Of a call: what the model gives. */
  readonly input?: unknown;
}

/** What the tools are, as Messages take them. */
export interface AnthropicTool {
  /** As `toolNames` says. */
  name: string;
  /** For the model. */
  description: string;
  /** What the model must give. */
  input_schema: {
    /** Arguments are always an object. */
    type: "object";
    [keyword: string]: unknown;
  };
  /** Called by the library's runner alone, and no part of what is sent; refuses nothing. */
  parse: (input: unknown) => unknown;
  /** Called by the library's runner alone: throws what the model is told of a failure, which marks it as one. */
  run: (input: unknown, context?: AnthropicRunContext) => Promise<string | AnthropicContent[]>;
}

/** What the library's runner tells a tool of itself. */
export interface AnthropicRunContext {
  /** What ends it. */
  readonly signal?: AbortSignal | null | undefined;
}

/** One block of what the model is told, as Messages take it. */
export type AnthropicContent =
  | {
      /** That it is text. */
      type: "text";
      /** What the model reads. */
      text: string;
    }
  | {
      /** That it is a picture. */
      type: "image";
      /** Its bytes. */
      source: {
        /** How they are written. */
        type: "base64";
        /** The kind of picture. */
        media_type: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
        /** The bytes in base64. */
        data: string;
      };
    }
  | {
      /** That it is a document. */
      type: "document";
      /** Its bytes. */
      source: {
        /** How they are written. */
        type: "base64";
        /** The kind of document. */
        media_type: "application/pdf";
        /** The bytes in base64. */
        data: string;
      };
    };

/** What the model is told, as Messages take it. */
export interface AnthropicToolResult {
  /** That it is the answer to a call. */
  type: "tool_result";
  /** Which call it answers. */
  tool_use_id: string;
  /** What the model reads; with pictures and documents that a script returned, a list. */
  content: string | AnthropicContent[];
  /** Whether the script failed, or the model gave what is not input. */
  is_error?: boolean;
}

/** What ends the scripts of an answer. */
export interface AnthropicAnswerSettings {
  /** Stops them when it is aborted. */
  readonly signal?: AbortSignal;
}

/** The tools of one conversation, for Messages. */
export interface AnthropicTools {
  /** For `messages.create`, `messages.stream` and `beta.messages.toolRunner`. */
  readonly tools: AnthropicTool[];
  /** Answers each call among the blocks of a message, in their order. Never rejects for what a model wrote. */
  answer(
    content: readonly AnthropicBlock[],
    settings?: AnthropicAnswerSettings,
  ): Promise<AnthropicToolResult[]>;
}

/**
 * The tools for Anthropic's Messages.
 *
 * @example
 * const { tools, answer } = anthropicTools(codeMode);
 * const { content } = await client.messages.create({ model, max_tokens, messages, tools });
 * messages.push({ role: "assistant", content }, { role: "user", content: await answer(content) });
 */
export declare function anthropicTools(
  codeMode: CodeMode,
  options?: AdapterOptions,
): AnthropicTools;
