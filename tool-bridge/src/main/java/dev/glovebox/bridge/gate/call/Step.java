package dev.glovebox.bridge.gate.call;

/** What a step of the gate makes of a call: something to go on with, or its failure. */
public sealed interface Step<T> {
  record Passed<T>(T value) implements Step<T> {}

  record Stopped<T>(CallFailure failure) implements Step<T> {}

  static <T> Step<T> stopped(CallFailureCode code, String tool, String message) {
    return new Stopped<>(CallFailure.of(code, tool, message));
  }
}
