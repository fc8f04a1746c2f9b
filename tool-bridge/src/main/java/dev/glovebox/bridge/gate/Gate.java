package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalDesk;
import dev.glovebox.bridge.gate.argument.KnownSignatures;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.gate.result.AnswerCache;
import dev.glovebox.bridge.tool.Tool;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Where every call of every script passes. Lives as long as its Code Mode; holds a little for each
 * run until {@link #endRun}.
 */
public final class Gate {
  private final GateParts parts;
  private final ApprovalDesk desk;
  private final AnswerCache cache = new AnswerCache();
  private final GateSteps.Shared shared;
  private final Map<String, RunCalls> runs = new TreeMap<>();

  public Gate(GateParts parts) {
    this.parts = parts;
    this.desk = new ApprovalDesk(parts.approver());
    this.shared = new GateSteps.Shared(parts, new KnownSignatures(), desk, cache);
  }

  /**
   * A gate through which nothing passes, for runs that are to do nothing: it knows no function, and
   * what they call counts nowhere.
   */
  public Gate closed() {
    return new Gate(parts.ofNothing());
  }

  /**
   * Says what holds for a run. One that is not opened is a session of its own, with the limits of
   * the gate.
   */
  public void openRun(RunScope scope) {
    runs.computeIfAbsent(scope.runId(), id -> new RunCalls(scope, GateSteps.of(shared, scope)));
  }

  /** Takes a call through the steps; the outcome is given once, at once or later. */
  public void call(CallRequest request, Consumer<CallOutcome> outcome) {
    openRun(RunScope.ofItsOwn(request.runId(), parts.limits()));
    RunCalls run = runs.get(request.runId());
    new CallFlow(run, request, outcome).start();
  }

  /** Ends every call of the run, queued or in flight, and refuses further ones. */
  public void cancelRun(String runId) {
    RunCalls run = runs.get(runId);
    if (run != null) {
      run.cancel();
    }
  }

  /**
   * Counts a call that the run made before, when it was here already or in another page: its limit
   * and the budgets know of it, and nothing is done.
   */
  public void countAgain(String runId, String callId, String tool) {
    RunCalls run = runs.get(runId);
    if (run != null) {
      run.countAgain(callId);
      Tool known = parts.catalogue().find(tool);
      if (known != null) {
        parts.policy().countAgain(runId, known);
      }
    }
  }

  /** Whether nothing that is said to the tool of that name is to be written into a record. */
  public boolean isUnrecorded(String tool) {
    if (!parts.policy().hasUnrecorded()) {
      return false;
    }
    Tool known = parts.catalogue().find(tool);
    return known != null && parts.policy().isUnrecorded(known);
  }

  /**
   * Forgets the run for now: nothing of it goes on, and nobody is told of an end that there was
   * not. What was remembered for the run stays until it is ended.
   */
  public void park(String runId) {
    RunCalls run = runs.remove(runId);
    if (run != null) {
      run.park();
    }
    parts.policy().forgetRun(runId);
  }

  /** Cancels what is left of the run and forgets it. */
  public void endRun(String runId) {
    cancelRun(runId);
    runs.remove(runId);
    desk.forgetRun(runId);
    parts.policy().forgetRun(runId);
  }

  /** Forgets what tools have answered: whoever comes next asks anew. */
  public void forgetAnswers() {
    cache.clear();
  }

  /** Forgets the answers that were remembered for a session. */
  public void endSession(String sessionId) {
    desk.forgetSession(sessionId);
  }
}
