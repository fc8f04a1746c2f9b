import type { Source } from "./index.js";

/** An FDC3 desktop agent, as far as Glovebox must know it: FDC3 2.0 to 2.2. */
export interface DesktopAgentApi {
  /** Opens an application. */
  open(...args: never[]): Promise<unknown>;
  /** Raises an intent. */
  raiseIntent(...args: never[]): Promise<unknown>;
}

/** Which functions are offered, by patterns in which `*` stands for anything. */
export interface Fdc3Options {
  /** Names in Python (`fdc3.find_*`) or of the standard (`findIntent`); all where left out. */
  readonly include?: readonly string[];
  /** The same, for what is not offered. */
  readonly exclude?: readonly string[];
}

/**
 * The functions of a desktop agent: what `getAgent()` resolves to, or `window.fdc3`.
 *
 * @throws {GloveboxError} `option-invalid`, for what is no desktop agent, or an option that is none.
 *
 * @example
 * const codeMode = await createCodeMode({ sources: [fdc3(getAgent())] });
 */
export declare function fdc3(
  agent: DesktopAgentApi | Promise<DesktopAgentApi>,
  options?: Fdc3Options,
): Promise<Source>;
