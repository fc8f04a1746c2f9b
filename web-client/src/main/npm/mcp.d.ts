import type { AdapterOptions, CodeMode, Source } from "./index.js";

/** A connected client of `@modelcontextprotocol/sdk`, as far as Glovebox uses it. */
export interface McpClient {
  /** What the server can do. */
  getServerCapabilities(): unknown;
  /** What the server calls itself. */
  getServerVersion(): unknown;
  /** A page of its tools. */
  listTools(params?: unknown, options?: unknown): Promise<unknown>;
  /** Calls one. */
  callTool(params: unknown, resultSchema?: unknown, options?: unknown): Promise<unknown>;
  /** A page of its resources. */
  listResources(params?: unknown, options?: unknown): Promise<unknown>;
  /** A page of its templates of resources. */
  listResourceTemplates(params?: unknown, options?: unknown): Promise<unknown>;
  /** Reads one. */
  readResource(params: unknown, options?: unknown): Promise<unknown>;
  /** A page of its prompts. */
  listPrompts(params?: unknown, options?: unknown): Promise<unknown>;
  /** Fills one in. */
  getPrompt(params: unknown, options?: unknown): Promise<unknown>;
  /** Told what the server says without being asked. */
  fallbackNotificationHandler?(notification: unknown): Promise<void>;
}

/** A transport of `@modelcontextprotocol/sdk` that was not started yet. */
export interface McpTransport {
  /** Opens it. */
  start(): Promise<void>;
  /** Sends one message. */
  send(message: unknown, options?: unknown): Promise<void>;
  /** Ends it. */
  close(): Promise<void>;
}

/** The parameters of a request that a server makes, as the protocol says. */
export type McpParams = { readonly [name: string]: unknown };

/** What of a server is offered, and how. */
export interface McpOptions {
  /** The name in Python. Default: what the server calls itself. */
  readonly namespace?: string;
  /** What the server is good for, in one line; a model reads it. Default: what the server says of itself. */
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
  readonly transport?: { readonly [name: string]: unknown };
  /** Answers `sampling/createMessage` of the server. Without it, sampling is refused. */
  readonly sampling?: (
    params: McpParams,
    context: {
      /** Aborted when the server gives its request up, or the connection ends. */
      readonly signal: AbortSignal;
    },
  ) => unknown;
  /** Answers `elicitation/create` of the server. Without it, elicitation is refused. */
  readonly elicitation?: (
    params: McpParams,
    context: {
      /** Aborted when the server gives its request up, or the connection ends. */
      readonly signal: AbortSignal;
    },
  ) => unknown;
}

/**
 * The tools, resources and prompts of an MCP server. A connection that is opened here is closed with
 * the CodeMode, or with the source's removal; a client that was handed in stays open. What is given as an
 * address, or as a function that gives a transport, is opened again by the next call when it was lost.
 *
 * @throws {GloveboxError} `option-invalid`, for an option that is none; `source-failed` where the server is not to be had.
 */
export declare function mcp(
  server: McpClient | McpTransport | (() => McpTransport | Promise<McpTransport>) | string | URL,
  options?: McpOptions,
): Promise<Source>;

/** A server of `@modelcontextprotocol/sdk`, as far as an app needs it. */
export interface McpToolServer {
  /** Serves whoever is at the other end of a transport that was not started yet. */
  connect(transport: McpTransport): Promise<void>;
  /** Ends it, and its transport. */
  close(): Promise<void>;
}

/**
 * A server with the tools of one conversation. It loads `@modelcontextprotocol/sdk`, and serves what is at the other
 * end of one transport: each client has a server of its own.
 *
 * @example
 * const server = await mcpServer(codeMode, { caller: "assistant" });
 * await server.connect(portTransport(port));
 */
export declare function mcpServer(
  codeMode: CodeMode,
  options?: AdapterOptions,
): Promise<McpToolServer>;

/** One end of a MessageChannel, as clients and servers of the SDK take a transport. */
export declare function portTransport(port: MessagePort): McpTransport;
