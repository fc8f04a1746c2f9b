import type { CodeMode, CodeModeOptions, RunStore } from "./index.js";

export { askModel, CodeMode, functions, GloveboxError, version } from "./index.js";

/** Where scripts run: in processes of their own. */
export interface ProcessOptions extends Omit<CodeModeOptions, "store"> {
  /**
   * `"strict"` starts nothing where the operating system offers no wall; `"best"` takes what there is.
   * Default `"best"`.
   */
  sandbox?: "strict" | "best";
  /**
   * Where runs are recorded: also `{ directory }`, a folder that processes of one computer may share. Without it, in
   * memory.
   */
  store?: "memory" | RunStore | { readonly directory: string };
}

/** The same as in a browser; the sandboxes are processes. */
export function createCodeMode(options?: ProcessOptions): Promise<CodeMode>;

/** What stands between a script and this computer. */
export interface Walls {
  /** The operating system's: `"bubblewrap"`, `"namespaces"` (Linux), or none. */
  readonly system: "bubblewrap" | "namespaces" | null;
  /** Whether Node's permission model holds too. */
  readonly permission: boolean;
  /** With which Node is started. */
  readonly flags: readonly string[];
  /** What stands before it in the command. */
  readonly before: readonly string[];
}

/** Looks once, by starting a process behind them. */
export function findWalls(): Promise<Walls>;
