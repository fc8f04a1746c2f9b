package dev.glovebox.bridge.tool;

import java.util.Objects;

/**
 * What a tool is given for one call.
 *
 * @param argumentsJson the text of a JSON object, checked against the tool's schema
 * @param cancellation tells the tool that nobody waits for its answer any more
 */
public record Invocation(
    String runId, String callId, String argumentsJson, Cancellation cancellation) {
  public Invocation {
    Objects.requireNonNull(runId, "runId");
    Objects.requireNonNull(callId, "callId");
    Objects.requireNonNull(argumentsJson, "argumentsJson");
    Objects.requireNonNull(cancellation, "cancellation");
  }
}
