package dev.glovebox.client.run;

import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.run.RunRecord.Known;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calls of one script on their way: to the gate and back, or, where the record knows how one
 * ended, back at once. Lives as long as the run.
 */
final class ScriptCalls {
  private final String runId;
  private final RunContext context;
  private final RunRecord record;
  private final SecretValues secrets;
  private final Listener listener;
  private final AnswerReading reading;
  private final Map<Integer, CallSummary> summaries = new TreeMap<>();
  private final List<Runnable> held = new ArrayList<>();
  private final Map<Integer, Question> waiting = new TreeInOrder<>();
  private CallWatcher.Ended lastEnd;
  private SandboxRun run;
  private double readBytes;
  private int underWay;
  private boolean hasCalled;
  private boolean isOver;

  /** Who has to act on what becomes of calls. */
  interface Listener {
    /** Nothing goes on until a person has said something. */
    void stuck(List<Question> waiting);

    /** The script does not do what it did before. */
    void diverged(Divergence how);
  }

  /** Whose calls they are, where they are written down, and what is not to be told of them. */
  record Of(String runId, RunRecord record, SecretValues secrets) {}

  ScriptCalls(Of run, RunContext context, Listener listener) {
    this.runId = run.runId();
    this.record = run.record();
    this.secrets = run.secrets();
    this.context = context;
    this.listener = listener;
    this.reading = new AnswerReading(context.timers(), () -> isOver);
  }

  void begin(SandboxRun begun) {
    run = begun;
  }

  /** Nothing is passed on any more. */
  void end() {
    isOver = true;
  }

  boolean hasCalled() {
    return hasCalled;
  }

  /** In the order in which they were made, which is the same when the run is gone through again. */
  List<CallSummary> summaries() {
    return summaries.isEmpty() ? List.of() : List.copyOf(summaries.values());
  }

  int count() {
    return summaries.size();
  }

  double readBytes() {
    return readBytes;
  }

  void called(ToolCalled call) {
    hasCalled = true;
    if (context.gate().isUnrecorded(call.tool())) {
      record.hush();
    }
    switch (record.meet(call)) {
      case Known.Fresh fresh -> whenThere(() -> make(call, fresh.argumentsJson()));
      case Known.InDoubt doubt -> whenThere(() -> doubt(doubt.question()));
      case Known.Outcome known -> answerAgain(call, known);
      case Known.Different other -> listener.diverged(other.how());
    }
  }

  /** A call that is made for the first time waits until the script is where it was. */
  private void whenThere(Runnable step) {
    if (record.isReplaying()) {
      held.add(step);
    } else {
      step.run();
    }
  }

  private void make(ToolCalled call, String otherArgumentsJson) {
    underWay++;
    CallRequest asked =
        new CallRequest(
            runId,
            CallIds.of(runId, call.callId()),
            call.tool(),
            otherArgumentsJson == null ? call.positionalJson() : "[]",
            otherArgumentsJson == null ? call.namedJson() : otherArgumentsJson);
    context.gate().call(asked, outcome -> settle(call, asked.callId(), outcome));
  }

  private void doubt(Question question) {
    underWay++;
    waiting.put(question.call(), question);
  }

  private void answerAgain(ToolCalled call, Known.Outcome known) {
    CallSummary summary = known.summary();
    context.gate().countAgain(runId, CallIds.of(runId, call.callId()), call.tool());
    if (summary != null) {
      add(call.callId(), summary);
    }
    deliver(call, known.outcome());
  }

  /** The gate is done with one of this run's calls. */
  void callEnded(CallWatcher.Ended call) {
    lastEnd = call;
    add(CallIds.number(call.callId()), CallSummary.of(call));
  }

  private void add(int call, CallSummary summary) {
    summaries.put(call, summary);
    readBytes += summary.bytes();
  }

  private void settle(ToolCalled call, String callId, CallOutcome outcome) {
    underWay--;
    waiting.remove(call.callId());
    if (isOver) {
      return;
    }
    boolean isTold = lastEnd != null && lastEnd.callId().equals(callId);
    record.ended(call.callId(), outcome, isTold ? CallSummary.of(lastEnd) : null);
    deliver(call, outcome);
  }

  private void deliver(ToolCalled call, CallOutcome outcome) {
    reading.deliver(call.callId(), outcome, secrets, run);
  }

  /** The script has given the word back. */
  void rested() {
    Divergence difference = record.rests();
    if (difference != null) {
      listener.diverged(difference);
    } else if (!record.isReplaying()) {
      List<Runnable> now = List.copyOf(held);
      held.clear();
      now.forEach(Runnable::run);
      tellIfStuck();
    }
  }

  /** Lets a call wait for a person as long as it takes; returns whether it can. */
  boolean postpone(ApprovalRequest request) {
    if (!record.canPause()) {
      return false;
    }
    int call = CallIds.number(request.callId());
    waiting.put(
        call,
        new Question(
            call,
            request.tool().name().qualified(),
            request.argumentsJson(),
            request.rule(),
            false,
            record.nowMs()));
    context.timers().soon(this::tellIfStuck);
    return true;
  }

  /** Somebody has decided on a call, if it waited for that; returns whether it did. */
  boolean waitsNoMore(int call) {
    return waiting.remove(call) != null;
  }

  boolean isPostponed(int call) {
    return waiting.containsKey(call);
  }

  void tellIfStuck() {
    List<Question> questions = stuckOn();
    if (!questions.isEmpty()) {
      listener.stuck(questions);
    }
  }

  /** What a person has to say before anything goes on; empty where something does. */
  List<Question> stuckOn() {
    boolean isStuck =
        !isOver && !waiting.isEmpty() && underWay == waiting.size() && run.waitsForAnswersAlone();
    return isStuck ? List.copyOf(waiting.values()) : List.of();
  }
}
