package dev.glovebox.client;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.run.ScriptRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The runs that have not ended, by id. */
public final class LiveRuns {
  private final Map<String, ScriptRun> runs = new TreeInOrder<>();
  private final Map<String, Origin> origins = new TreeMap<>();
  private final Map<String, List<Consumer<RunOutcome>>> others = new TreeMap<>();
  private final Map<String, Map<String, Consumer<ApprovalAnswer>>> questions = new TreeMap<>();

  /**
   * Where a run belongs.
   *
   * @param session its id; empty for a run of its own
   * @param askingRun the id of the run whose call asked for it; empty when none did
   */
  record Origin(String session, String askingRun) {}

  void add(String runId, ScriptRun run, Origin origin) {
    runs.put(runId, run);
    origins.put(runId, origin);
  }

  void remove(String runId) {
    runs.remove(runId);
    origins.remove(runId);
    questions.remove(runId);
  }

  /**
   * A person is asked about a call. Whoever answers first, here or elsewhere, is heard.
   *
   * @return what says that nobody needs to answer this question any more, and whether anybody did
   */
  BooleanSupplier ask(ApprovalRequest request, Consumer<ApprovalAnswer> question) {
    Map<String, Consumer<ApprovalAnswer>> ofRun =
        questions.computeIfAbsent(request.runId(), id -> new TreeMap<>());
    ofRun.put(request.callId(), question);
    return () -> ofRun.remove(request.callId(), question);
  }

  boolean isAsked(String runId, String callId) {
    return questions.getOrDefault(runId, Map.of()).containsKey(callId);
  }

  /** Answers in place of the person who is asked. */
  void answer(String runId, String callId, ApprovalAnswer given) {
    questions.get(runId).remove(callId).accept(given);
  }

  /** Whether a call of a run waits for a person until nothing else goes on in the run. */
  boolean isPostponed(String runId, int call) {
    ScriptRun run = runs.get(runId);
    return run != null && run.isPostponed(call);
  }

  /** Whether that run is one of the session, or was asked for by one of it, however far back. */
  boolean isWithin(String runId, String session) {
    Origin origin = origins.get(runId);
    return origin != null
        && (origin.session().equals(session) || isWithin(origin.askingRun(), session));
  }

  boolean has(String runId) {
    return runs.containsKey(runId);
  }

  /** The run of that id; null once it has ended, or waits without being in memory. */
  public ScriptRun get(String runId) {
    return runs.get(runId);
  }

  /** Does something with a run, if it has not ended. */
  public void with(String runId, Consumer<ScriptRun> action) {
    ScriptRun run = runs.get(runId);
    if (run != null) {
      action.accept(run);
    }
  }

  /** Tells who is told when that run ends, or waits; beside the one who has started it. */
  void alsoTell(String runId, Consumer<RunOutcome> listener) {
    others.computeIfAbsent(runId, id -> new ArrayList<>()).add(listener);
  }

  void ended(RunOutcome outcome) {
    List<Consumer<RunOutcome>> listeners = others.remove(outcome.runId());
    if (listeners != null) {
      listeners.forEach(listener -> listener.accept(outcome));
    }
  }

  void forgetAll() {
    List.copyOf(runs.values()).forEach(ScriptRun::cancelAndForget);
  }

  void pageHidden() {
    List.copyOf(runs.values()).forEach(ScriptRun::pageHidden);
  }

  void cancelAll() {
    List.copyOf(runs.values()).forEach(ScriptRun::cancel);
  }
}
