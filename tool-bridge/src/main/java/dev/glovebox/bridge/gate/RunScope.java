package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.gate.argument.CallEgress;
import dev.glovebox.bridge.journal.Caller;

/**
 * What the gate is told of a run before its first call.
 *
 * @param caller on whose behalf it runs; answers remembered for its session hold for it
 * @param limits how much its calls may take
 * @param egress what of its words others may have
 * @param record where its calls are written down before they are made
 */
public record RunScope(
    String runId, Caller caller, GateLimits limits, CallEgress egress, CallRecord record) {
  public RunScope(String runId, Caller caller, GateLimits limits) {
    this(runId, caller, limits, CallEgress.OPEN, CallRecord.NONE);
  }

  /** A run that is a session of its own, and of nobody. */
  static RunScope ofItsOwn(String runId, GateLimits limits) {
    return new RunScope(runId, new Caller(runId, ""), limits);
  }
}
