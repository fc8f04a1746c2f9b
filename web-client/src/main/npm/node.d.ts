import type { CodeMode, CodeModeOptions, RunStore } from "./index.js";

export { askModel, CodeMode, functions, GloveboxError, legible, version } from "./index.js";

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
  store?:
    | "memory"
    | RunStore
    | {
        /** The folder's path; it is made where there is none. Only its owner can read it then. */
        readonly directory: string;
      };
}

/**
 * The same as in a browser; the sandboxes are processes.
 *
 * @throws {GloveboxError} `option-invalid`, for an option that is none; `runtime-unavailable` where Node is too old, or
 * `sandbox: "strict"` finds no wall.
 *
 * @example
 * const codeMode = await createCodeMode({ sources: [crm], store: { directory: "runs" } });
 * const outcome = await codeMode.execute({ code: 'await crm.adviser_of("Reid")' });
 * if (outcome.status === "completed") console.log(outcome.value);
 * codeMode.dispose();
 */
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

/**
 * Looks once, by starting a process behind them.
 *
 * @example
 * if ((await findWalls()).system === null) console.warn("Only Node's own walls are between scripts and this computer.");
 */
export function findWalls(): Promise<Walls>;
