import type {
  CodeMode,
  CodeModeEvents,
  CodeModeOptions,
  ExecuteRequest,
  InspectRequest,
  Outcome,
  RecordedRun,
  Runs,
  Source,
  Tool,
  ToolNames,
} from "./index.js";

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
  /** What namespaces of methods are good for, a line each, by their names in Python or on the platform. */
  readonly purposes?: Readonly<Record<string, string>>;
}

/**
 * Whatever a platform can do, followed live.
 *
 * What is no io.Connect API object, and an option that is none, is told by `createCodeMode` and `addSource`:
 * `option-invalid`.
 */
export declare function ioConnect(io: IOConnectApi, options?: IOConnectOptions): Source;

/**
 * For `toolNames`: the names that interop.io's published prompt for Code Mode knows.
 *
 * @example
 * const codeMode = await createCodeMode({ sources: [ioConnect(io)], toolNames: interopToolNames });
 */
export declare const interopToolNames: Required<Omit<ToolNames, "call">>;

/** The options of a Code Mode over a platform. */
export interface PlatformCodeModeOptions extends CodeModeOptions {
  /** What is offered of the platform. */
  readonly ioConnect?: IOConnectOptions;
}

/** For `IOBrowser({ libraries: [IOCodeMode] })`: sets `io.codeMode`. Options go under `codeMode` of the config. */
export declare function IOCodeMode(
  io: IOConnectApi,
  config?: object & {
    /** The options of the Code Mode that is made. */
    readonly codeMode?: PlatformCodeModeOptions;
  },
): Promise<void>;

/** Which applications may do what, by the names of their definitions. */
export interface AppRules {
  /** These alone may use Code Mode; all where left out. */
  readonly allow?: readonly string[];
  /** These may not. */
  readonly block?: readonly string[];
  /** These alone may answer for a person, about their own runs; all that may use Code Mode where left out. */
  readonly approve?: readonly string[];
}

/** The options of the platform's Code Mode. */
export interface PluginOptions extends PlatformCodeModeOptions {
  /** Which applications may do what. */
  readonly apps?: AppRules;
}

/**
 * For `plugins.definitions: [{ name, start: startCodeMode, config }]`: registers the methods `CodeMode.*` and the
 * stream `CodeMode.Events`, and sets `io.codeMode`.
 */
export declare function startCodeMode(io: IOConnectApi, config?: PluginOptions): Promise<void>;

/** How long an app waits for the platform's Code Mode. */
export interface ConnectOptions {
  /** For the plugin to be there, at least 1. Default 30,000. */
  readonly waitMs?: number;
  /** For an answer, at least 1. Default 86,400,000, a day. */
  readonly timeoutMs?: number;
}

/** The platform's Code Mode, as one of its apps has it. The app sees its own runs alone. */
export interface ConnectedCodeMode {
  /** Of the app's package. */
  readonly version: string;
  /** The two tools for a model, for adapters too. They are described as they were when this was connected. */
  readonly tools: readonly [
    inspect: Tool<InspectRequest>,
    execute: Tool<{
      /** The Python script. */
      readonly code: string;
    }>,
  ];
  /** What a model may call, as text. */
  inspect(request?: InspectRequest): Promise<string>;
  /** What is wrong with a script, without running it. */
  check: CodeMode["check"];
  /** Runs a script on the platform. */
  execute<Value = unknown>(
    request: Omit<ExecuteRequest, "caller" | "session">,
  ): Promise<Outcome<Value>>;
  /** The runs that this application asked for. `get` tells what happened, without what was said. */
  readonly runs: Pick<Runs, "list" | "approve" | "deny" | "settle" | "resume" | "cancel"> & {
    /** One of them, step by step. */
    get(runId: string): Promise<RecordedRun>;
  };
  /** Hears of the runs that this application asked for. Returns the function that takes the listener away. */
  on<Name extends keyof ConnectedEvents>(
    event: Name,
    listener: (event: ConnectedEvents[Name]) => void,
  ): () => void;
  /** Hears nothing more. What runs goes on. */
  dispose(): void;
  /** The same as `dispose`, for `using`. */
  [Symbol.dispose](): void;
}

/** What an app of a platform can hear: the events of a Code Mode, without arguments. */
export interface ConnectedEvents extends Pick<
  CodeModeEvents,
  "run:start" | "run:output" | "call:end" | "run:pause" | "run:end"
> {
  /** A call was decided on. */
  "call:start": Omit<CodeModeEvents["call:start"], "args">;
}

/** The Code Mode of a platform whose page has `startCodeMode` as a plugin, for one of its apps. */
export declare function connectCodeMode(
  io: IOConnectApi,
  options?: ConnectOptions,
): Promise<ConnectedCodeMode>;

/** An io.Connect API object on which `IOCodeMode` has run. */
export interface WithCodeMode {
  /** What `IOCodeMode` made. */
  codeMode: CodeMode;
}
