package dev.glovebox.bridge.gate.call;

/** How a call ended. Each call has one. */
public sealed interface CallOutcome {
  /** The tool's result, a JSON text. */
  record Answered(String json) implements CallOutcome {}

  record Refused(CallFailure failure) implements CallOutcome {}
}
