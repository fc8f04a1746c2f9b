import type { AdapterOptions, CodeMode, Source } from "./index.js";

/** What a tool says of itself, as WebMCP has it. */
export interface WebMcpAnnotations {
  /** Whether it changes nothing. */
  readOnlyHint: boolean;
  /** Whether what it answers may hold words of others. */
  untrustedContentHint?: boolean;
  /** Whether what it does may matter so much that a person should be asked. */
  consequentialHint?: boolean;
}

/** What `document.modelContext.registerTool` takes. */
export interface WebMcpTool {
  /** As `toolNames` says. */
  name: string;
  /** For the model. */
  description: string;
  /** What the model must give. */
  inputSchema: { [keyword: string]: unknown };
  /** What it says of itself. */
  annotations: WebMcpAnnotations;
  /** Gives the text for the model, and never rejects for what a model gave. */
  execute(
    input: unknown,
    settings?: {
      /** Stops the script when it is aborted. */
      readonly signal?: AbortSignal;
    },
  ): Promise<string>;
}

/**
 * Registers the tools with the browser, for its own agent, until the signal aborts. Resolves to whether it has a registry
 * (`document.modelContext`) at all.
 *
 * @example
 * await serveWebmcp(codeMode, { caller: "browser", signal });
 */
export declare function serveWebmcp(
  codeMode: CodeMode,
  options?: AdapterOptions & {
    /** Takes the tools away when it is aborted. */
    readonly signal?: AbortSignal;
  },
): Promise<boolean>;

/** The same tools, for a page that registers them itself. */
export declare function webmcpTools(codeMode: CodeMode, options?: AdapterOptions): WebMcpTool[];

/** What of the pages' tools is offered, and how. */
export interface WebMcpOptions {
  /** The name in Python. Default: `page`. */
  readonly namespace?: string;
  /** What the tools are good for, in one line; a model reads it. */
  readonly purpose?: string;
  /** Patterns of tool names, such as `"get_*"`: only these are offered. */
  readonly include?: readonly string[];
  /** Patterns of tool names that are not offered. */
  readonly exclude?: readonly string[];
  /**
   * Whether a tool of this page that says that it only reads is taken to do so, and then needs no approval unless your
   * policy asks for one. Tools of other origins are never believed. Default true.
   */
  readonly trustHints?: boolean;
  /** For listing the tools, at least 1. Default 30,000. */
  readonly timeoutMs?: number;
  /** Origins of frames whose tools are offered too, where they expose them to this page. */
  readonly fromOrigins?: readonly string[];
}

/**
 * The tools that this page, and frames of it, have registered with the browser. What {@link webmcpTools} made is left
 * out.
 *
 * @throws {GloveboxError} `source-failed` where the browser has no `document.modelContext`.
 */
export declare function webmcp(options?: WebMcpOptions): Promise<Source>;
