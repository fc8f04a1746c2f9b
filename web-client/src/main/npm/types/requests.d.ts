import type { RunLimits } from "./options.js";

/** What of the catalogue is to be told; nothing asks for an overview. */
export interface InspectRequest {
  /** Words to search for. */
  readonly query?: string;
  /** Functions to show in full, in any spelling. */
  readonly names?: readonly string[];
  /** The namespace to stay within. */
  readonly namespace?: string;
  /** How many functions are shown. At least 1; more than 100 are never shown. Default 10. */
  readonly limit?: number;
}

/** A script, and what it runs with. */
export interface ExecuteRequest {
  /** The Python script; what its last expression or its `return` gives is the value. */
  readonly code: string;
  /** Variables that the script starts with. */
  readonly inputs?: { readonly [name: string]: unknown };
  /** Less, or more, than the Code Mode's limits. */
  readonly limits?: RunLimits;
  /** Stops the run when it is aborted. */
  readonly signal?: AbortSignal;
  /** Who asks, for the journal. */
  readonly caller?: string;
  /** The id of the session that the script is part of. */
  readonly session?: string;
  /**
   * A name for this run, of at most 100 characters, that the caller makes up: asked for again with it, the run
   * that exists is given, wherever it has come to. Refused when its code or inputs are others.
   */
  readonly idempotencyKey?: string;
}

/** What a script that is checked would run with. */
export interface CheckOptions {
  /** The variables that the script is given; only their names count. */
  readonly inputs?: { readonly [name: string]: unknown };
}
