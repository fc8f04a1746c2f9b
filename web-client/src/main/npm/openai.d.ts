import type { AdapterOptions, CodeMode } from "./index.js";

/** A call of a function in an assistant's message, as Chat Completions say it. */
export interface ChatToolCall {
  /** By which it is answered. */
  readonly id: string;
  /** What is called, with arguments as the model wrote them. */
  readonly function?: {
    /** The name of the tool, as `toolNames` says. */
    readonly name: string;
    /** JSON, if the model has written it well. */
    readonly arguments: string;
  };
  /** Calls of other kinds of tools are answered too: that there is none. */
  readonly custom?: {
    /** What the model called. */
    readonly name: string;
  };
}

/** What the tools are, as Chat Completions take them. */
export interface ChatTool {
  /** Tells it from other kinds of tools. */
  type: "function";
  /** What is sent; and `function`, which only `runTools` of the library calls. */
  function: {
    /** As `toolNames` says. */
    name: string;
    /** For the model. */
    description: string;
    /** What the model must give, as a JSON Schema. */
    parameters: { [keyword: string]: unknown };
    /** Whether the provider holds the model to it. */
    strict: boolean;
    /** Answers a call; `written` is what the model wrote as arguments. */
    function: (written: string, runner?: ChatRunner) => Promise<string>;
  };
}

/** What `runTools` of the library tells a function of itself. */
export interface ChatRunner {
  /** What ends it. */
  readonly controller: {
    /** Aborted when the runner is. */
    readonly signal: AbortSignal;
  };
}

/** What the model is told, as Chat Completions take it. */
export interface ChatToolMessage {
  /** That a tool says it. */
  role: "tool";
  /** Which call it answers. */
  tool_call_id: string;
  /** What the model reads. */
  content: string;
}

/** What ends the scripts of an answer. */
export interface AnswerSettings {
  /** Stops them when it is aborted. */
  readonly signal?: AbortSignal;
}

/** The tools of one conversation, for Chat Completions. */
export interface ChatTools {
  /** For `chat.completions.create` and `runTools`. */
  readonly tools: ChatTool[];
  /** Answers each call of a message, in their order. Never rejects for what a model wrote. */
  answer(
    calls: readonly ChatToolCall[] | undefined,
    settings?: AnswerSettings,
  ): Promise<ChatToolMessage[]>;
}

/** What the tools are, as Responses take them. */
export interface ResponsesTool {
  /** Tells it from other kinds of tools. */
  type: "function";
  /** As `toolNames` says. */
  name: string;
  /** For the model. */
  description: string;
  /** What the model must give. */
  parameters: { [keyword: string]: unknown };
  /** Whether the provider holds the model to it. */
  strict: boolean;
}

/** An item of a response; what is not a call of a function is left alone. */
export interface ResponsesItem {
  /** What kind of item it is. */
  readonly type: string;
  /** Of a call: by which it is answered. */
  readonly call_id?: string | null;
  /** Of a call: what is called. */
  readonly name?: string;
}

/** What the model is told, as Responses take it. */
export interface ResponsesOutput {
  /** That it is the answer to a call. */
  type: "function_call_output";
  /** Which call it answers. */
  call_id: string;
  /** What the model reads; with pictures and documents that a script returned, a list. */
  output: string | ResponsesContent[];
}

/** One part of what the model is told, as Responses take it. */
export type ResponsesContent =
  | {
      /** That it is text. */
      type: "input_text";
      /** What the model reads. */
      text: string;
    }
  | {
      /** That it is a picture. */
      type: "input_image";
      /** The picture as a `data:` address. */
      image_url: string;
      /** How closely the model looks: as the provider sees fit. */
      detail: "auto";
    }
  | {
      /** That it is a file. */
      type: "input_file";
      /** What the file is called. */
      filename: string;
      /** The file as a `data:` address. */
      file_data: string;
    };

/** The tools of one conversation, for Responses. */
export interface ResponsesTools {
  /** For `responses.create`. */
  readonly tools: ResponsesTool[];
  /** Answers each call among the items of a response, in their order. Never rejects for what a model wrote. */
  answer(output: readonly ResponsesItem[], settings?: AnswerSettings): Promise<ResponsesOutput[]>;
}

/** What an app says of a conversation's tools. */
export interface OpenAiOptions extends AdapterOptions {
  /** Whether the provider holds the model to the tools' schemas. Default true. */
  readonly strict?: boolean;
}

/**
 * The tools for OpenAI's Chat Completions, and for the many servers that speak like them.
 *
 * @example
 * const { tools, answer } = chatTools(codeMode);
 * const { message } = (await client.chat.completions.create({ model, messages, tools })).choices[0];
 * messages.push(message, ...(await answer(message.tool_calls)));
 */
export declare function chatTools(codeMode: CodeMode, options?: OpenAiOptions): ChatTools;

/**
 * The tools for OpenAI's Responses.
 *
 * @example
 * const { tools, answer } = responsesTools(codeMode);
 * const { output } = await client.responses.create({ model, input, tools });
 * input.push(...output, ...(await answer(output)));
 */
export declare function responsesTools(codeMode: CodeMode, options?: OpenAiOptions): ResponsesTools;
