package dev.glovebox.bridge.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where every call of every script passes. Lives as long as its Code Mode; holds a little for each
 * run until {@link #endRun}.
 */
public final class Gate {
  private final GateParts parts;
  private final GateSteps steps;
  private final Map<String, RunCalls> runs = new HashMap<>();

  public Gate(GateParts parts) {
    this.parts = parts;
    this.steps = GateSteps.of(parts);
  }

  /**
   * Makes a run part of a session, so that answers remembered for the session hold for it. A run
   * that is not opened is a session of its own.
   */
  public void openRun(String runId, String sessionId) {
    runs.putIfAbsent(runId, new RunCalls(sessionId, parts.limits()));
  }

  /** Takes a call through the steps; the outcome is given once, at once or later. */
  public void call(CallRequest request, Consumer<CallOutcome> outcome) {
    RunCalls run = runs.computeIfAbsent(request.runId(), id -> new RunCalls(id, parts.limits()));
    new CallFlow(steps, run, request, outcome).start();
  }

  /** Ends every call of the run, queued or in flight, and refuses further ones. */
  public void cancelRun(String runId) {
    RunCalls run = runs.get(runId);
    if (run != null) {
      run.cancel();
    }
  }

  /** Cancels what is left of the run and forgets it. */
  public void endRun(String runId) {
    cancelRun(runId);
    runs.remove(runId);
    steps.desk().forgetRun(runId);
  }

  /** Forgets the answers that were remembered for a session. */
  public void endSession(String sessionId) {
    steps.desk().forgetSession(sessionId);
  }
}
