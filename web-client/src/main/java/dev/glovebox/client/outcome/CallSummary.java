package dev.glovebox.client.outcome;

import dev.glovebox.bridge.gate.CallWatcher;

/**
 * One call that a script made, as its caller is told of it: without its payload. The warning may be
 * empty.
 */
public record CallSummary(String tool, String status, double ms, int bytes, String warning) {

  /** The same under another name. */
  public CallSummary withTool(String name) {
    return new CallSummary(name, status, ms, bytes, warning);
  }

  public static CallSummary of(CallWatcher.Ended call) {
    return new CallSummary(call.tool(), call.status(), call.ms(), call.bytes(), call.warning());
  }
}
