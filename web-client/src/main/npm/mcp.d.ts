import type { Source } from "./index.js";

/** A connected client of `@modelcontextprotocol/sdk`, as far as Glovebox uses it. */
export interface McpClient {
  getServerCapabilities(): any;
  getServerVersion(): any;
  listTools(params?: any, options?: any): Promise<any>;
  callTool(params: any, resultSchema?: any, options?: any): Promise<any>;
  listResources(params?: any, options?: any): Promise<any>;
  listResourceTemplates(params?: any, options?: any): Promise<any>;
  readResource(params: any, options?: any): Promise<any>;
  listPrompts(params?: any, options?: any): Promise<any>;
  getPrompt(params: any, options?: any): Promise<any>;
  fallbackNotificationHandler?: (notification: any) => Promise<void>;
}

/** A transport of `@modelcontextprotocol/sdk` that was not started yet. */
export interface McpTransport {
  start(): Promise<void>;
  send(message: any, options?: any): Promise<void>;
  close(): Promise<void>;
}

export interface McpOptions {
  /** The name in Python. Default: what the server calls itself. */
  readonly namespace?: string;
  /** What the server is good for, in one line; a model reads it. */
  readonly purpose?: string;
  /** Patterns of the server's tool names, such as `"get_*"`: only these are offered. */
  readonly include?: readonly string[];
  /** Patterns of tool names that are not offered. */
  readonly exclude?: readonly string[];
  /**
   * Whether a tool that the server calls read-only is taken to be so, and then needs no approval
   * unless your policy asks for one. Default true. Say false for a server that you do not trust.
   */
  readonly trustHints?: boolean;
  /** For opening the connection and listing the tools, at least 1. Default 30,000. */
  readonly timeoutMs?: number;
  /** Only for an address: options of the SDK's `StreamableHTTPClientTransport`. */
  readonly transport?: { readonly [name: string]: any };
  /** Answers `sampling/createMessage` of the server. Without it, sampling is refused. */
  readonly sampling?: (params: any, context: { readonly signal: AbortSignal }) => unknown;
  /** Answers `elicitation/create` of the server. Without it, elicitation is refused. */
  readonly elicitation?: (params: any, context: { readonly signal: AbortSignal }) => unknown;
}

/**
 * The tools, resources and prompts of an MCP server. A connection that is opened here is closed with
 * the CodeMode, or with the source's removal; a client that was handed in stays open.
 */
export declare function mcp(
  server: McpClient | McpTransport | string | URL,
  options?: McpOptions,
): Promise<Source>;
