import type {
  WorkflowContext,
  WorkflowDefinition,
  WorkflowSharedContext,
} from "@restatedev/restate-sdk";
import type {
  ApprovalAnswer,
  CompletedOutcome,
  ExecuteRequest,
  FailedOutcome,
  WaitingCall,
} from "./index.js";
import type { ProcessOptions } from "./node.js";

/** As in `glovebox/node`; Restate's journals are the store, and Restate forgets them. */
export interface RunServiceOptions extends Omit<ProcessOptions, "store" | "retention"> {
  /** Of the workflow. Default `"glovebox"`. */
  readonly name?: string;
}

/** A call that a run waits for. */
export interface AskedCall extends WaitingCall {
  /** Why the last answer was none, if there was one. */
  readonly problem?: string;
}

/** That a call is to be made. */
export interface CallApproval extends Pick<ApprovalAnswer, "args" | "remember"> {
  /** As `waiting` gives it. */
  readonly callId: string;
}

/** That a call is not to be made. */
export interface CallRefusal extends Pick<ApprovalAnswer, "reason" | "remember"> {
  /** As `waiting` gives it. */
  readonly callId: string;
}

/** What became of a call in doubt. */
export interface CallSettlement {
  /** As `waiting` gives it. */
  readonly callId: string;
  /** Whether the call was made; if not, it is made now. */
  readonly happened: boolean;
  /** What it gave. */
  readonly result?: unknown;
}

/** The workflow's handlers: a run for each key. */
export interface RunHandlers {
  /** Runs a script, once for each key. */
  run(
    ctx: WorkflowContext,
    request: Pick<ExecuteRequest, "code" | "inputs" | "limits" | "caller">,
  ): Promise<CompletedOutcome | FailedOutcome>;
  /** What the run waits for a person to say, or null. */
  waiting(ctx: WorkflowSharedContext): Promise<AskedCall | null>;
  /** Has the call made. */
  approve(ctx: WorkflowSharedContext, answer: CallApproval): Promise<void>;
  /** Refuses the call. */
  deny(ctx: WorkflowSharedContext, answer: CallRefusal): Promise<void>;
  /** Says what became of a call that was under way when its worker died. */
  settle(ctx: WorkflowSharedContext, answer: CallSettlement): Promise<void>;
}

/** Runs as durable invocations of Restate. */
export interface RunService {
  /** For `restate.serve({ services: [workflow] })`. */
  readonly workflow: WorkflowDefinition<string, RunHandlers>;
  /** Ends the sandboxes. */
  dispose(): void;
}

/**
 * A workflow in which a run is a durable invocation, and Restate's journal its record. It imports
 * `@restatedev/restate-sdk`.
 *
 * @example
 * const { workflow } = await runService({ sources: [orders] });
 * await restate.serve({ services: [workflow] });
 *
 * @throws {GloveboxError} `option-invalid`, for an option that is none, or that Restate sees to itself.
 */
export declare function runService(options?: RunServiceOptions): Promise<RunService>;
