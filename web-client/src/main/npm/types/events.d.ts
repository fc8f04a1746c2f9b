import type { FailureCode } from "./failures.js";
import type { Json } from "./json.js";
import type { CallSummary, Outcome } from "./outcomes.js";
import type { ApprovalRequest, Verdict } from "./policy.js";

/** What a listener is told, by the name of the event. */
export interface CodeModeEvents {
  /** A script is about to be checked and run, or goes on. */
  "run:start": {
    /** Of the run, as in outcomes and the journal. */
    readonly runId: string;
    /** Who asked for it, as `execute` was told. */
    readonly caller?: string;
  };
  /**
   * The type check before a run has found so much; `code` where it could not look. Nothing is told where nothing is
   * checked.
   */
  "run:checked": {
    /** Of the run. */
    readonly runId: string;
    /** How long the check took. */
    readonly ms: number;
    /** How many errors it found. */
    readonly errors: number;
    /** How many warnings it found. */
    readonly warnings: number;
    /** Why it could not look: `"type-check-unavailable"`, or `"runtime-unavailable"`. */
    readonly code?: FailureCode;
  };
  /** A script has printed something. */
  "run:output": {
    /** Of the run. */
    readonly runId: string;
    /** By which of the two it was printed. */
    readonly stream: "stdout" | "stderr";
    /** What was printed, as it was, line ends too. */
    readonly text: string;
  };
  /** A call was decided on, and is about to be made, asked about or refused. */
  "call:start": {
    /** Of the run that calls. */
    readonly runId: string;
    /** Of the call, unique within the run. */
    readonly callId: string;
    /** The name in Python, as in `"crm.find_clients"`. */
    readonly tool: string;
    /** By name, after they were checked. */
    readonly args: { readonly [name: string]: Json };
    /** What the policy says. */
    readonly decision: Verdict;
    /** The rule that decided. */
    readonly rule: string;
    /** In milliseconds since 1970. */
    readonly at: number;
  };
  /** A call has ended, well or not. */
  "call:end": {
    /** Of the run that called. */
    readonly runId: string;
    /** Of the call, as `call:start` told it. */
    readonly callId: string;
    /** Of the arguments, as JSON. */
    readonly argumentBytes: number;
    /** The rule that decided; empty when the call never came to a decision. */
    readonly rule: string;
  } & CallSummary;
  /** A person is asked. */
  "approval:request": ApprovalRequest;
  /** A run waits for a person, and takes no memory; with the same outcome that `execute` gives. */
  "run:pause": {
    /** Of the run. */
    readonly runId: string;
    /** With the call that it waits for. */
    readonly outcome: Outcome;
  };
  /** A run has ended, with the same outcome that `execute` gives. */
  "run:end": {
    /** Of the run. */
    readonly runId: string;
    /** With the value, or what went wrong. */
    readonly outcome: Outcome;
  };
  /** Functions came, went or changed. */
  "catalog:change": {
    /** Another number after each change. */
    readonly version: number;
  };
  /**
   * A sandbox is being started, is ready, or could not be started, or one more script has to wait for
   * another to end; `waiting` is how many wait for a sandbox.
   */
  "sandbox:state": {
    /** What becomes of it. */
    readonly state: "starting" | "ready" | "failed" | "waiting";
    /** How long that took: the start for `"ready"` and `"failed"`; otherwise 0. */
    readonly ms: number;
    /** How many scripts wait for a sandbox. */
    readonly waiting: number;
  };
  /** A rule of the policy speaks about no function; `nearest` is what it may have meant. */
  "policy:unmet": {
    /** The pattern, as the policy has it. */
    readonly rule: string;
    /** The name of a function that is much like it. */
    readonly nearest?: string;
  };
  /** A schema that a source gives has a mistake; the tool is there all the same. */
  "schema:fault": {
    /** The id of the source. */
    readonly source: string;
    /** The name in Python. */
    readonly tool: string;
    /** What is wrong with it, in a sentence. */
    readonly fault: string;
  };
  /**
   * Something in the store of runs cannot be read, and is left out; or the store does not take what is recorded, and
   * the run cannot be taken up again from there on; or a checkpoint is of no use, and the run goes through its record.
   * `runId` where that can be told.
   */
  "record:fault": {
    /** Of the run, where that is known. */
    readonly runId?: string;
    /** What is wrong, in a sentence. */
    readonly fault: string;
  };
  /** Functions or patterns of the options held the page up for more than 50 ms in one task; told once for each. */
  "page:held": {
    /** Which function or pattern of the options it was; `… and others` where it was several together. */
    readonly what: string;
    /** For how long in that one task. */
    readonly ms: number;
  };
}
