import type { CodeMode, CodeModeOptions, Source, ToolNames } from "./index.js";

/**
 * An io.Connect API object, as far as Glovebox must know it. `@interopio/browser` 3.5 and 4.x fit.
 * Whatever else it has (intents, appManager, channels, …) is offered too.
 */
export interface IOConnectApi {
  /** The methods of the applications on the platform. */
  interop: {
    /** Those that there are. */
    methods(): unknown[];
    /** Calls one. */
    invoke(...args: never[]): Promise<unknown>;
    /** Offers one. */
    register(...args: never[]): Promise<unknown>;
    /** Tells of those that come. */
    methodAdded(...args: never[]): unknown;
    /** Tells of those that go. */
    methodRemoved(...args: never[]): unknown;
  };
}

/** What is offered of a platform. In a pattern `*` stands for anything. */
export interface IOConnectOptions {
  /** Names in Python (`crm.find_*`) or on the platform (`CRM.*`); all where left out. */
  readonly include?: readonly string[];
  /** The same, for what is not offered. */
  readonly exclude?: readonly string[];
  /** Methods that you know to change nothing; they count as read-only for the policy. */
  readonly readOnly?: readonly string[];
  /** Whether a method that its application calls read-only counts as such. Default true. */
  readonly trustHints?: boolean;
}

/** Whatever a platform can do, followed live. */
export declare function ioConnect(io: IOConnectApi, options?: IOConnectOptions): Source;

/**
 * For `toolNames`: the names that interop.io's published prompt for Code Mode knows.
 *
 * @example
 * const codeMode = await createCodeMode({ sources: [ioConnect(io)], toolNames: interopToolNames });
 */
export declare const interopToolNames: Required<ToolNames>;

/** The options of a Code Mode over a platform. */
export interface PlatformCodeModeOptions extends CodeModeOptions {
  /** What is offered of the platform. */
  readonly ioConnect?: IOConnectOptions;
}

/** For `IOBrowser({ libraries: [IOCodeMode] })`: sets `io.codeMode`. Options go under `codeMode` of the config. */
export declare function IOCodeMode(
  io: IOConnectApi,
  config?: object & { readonly codeMode?: PlatformCodeModeOptions },
): Promise<void>;

/** For `plugins.definitions: [{ name, start: startCodeMode, config }]`: registers `CodeMode.Inspect` and `CodeMode.Execute`, and sets `io.codeMode`. */
export declare function startCodeMode(
  io: IOConnectApi,
  config?: PlatformCodeModeOptions,
): Promise<void>;

/** An io.Connect API object on which `IOCodeMode` has run. */
export interface WithCodeMode {
  /** What `IOCodeMode` made. */
  codeMode: CodeMode;
}
