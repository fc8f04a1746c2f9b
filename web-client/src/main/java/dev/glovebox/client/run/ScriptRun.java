package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.CallFailure;
import dev.glovebox.bridge.gate.CallOutcome;
import dev.glovebox.bridge.gate.CallRequest;
import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.gate.RunScope;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.RunEnding;
import dev.glovebox.sandbox.page.RunObserver;
import dev.glovebox.sandbox.page.SandboxRun;
import dev.glovebox.sandbox.page.Script;
import dev.glovebox.sandbox.page.TurnOrder;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One script, from its request to its outcome: takes its place, carries calls to the gate and their
 * answers back, and gathers what the caller is told.
 */
public final class ScriptRun implements RunObserver {
  /** Well below what a person feels. */
  private static final double SLICE_MS = 12;

  private static final int TOKENS_AT_ONCE = 500;
  private static final String ERROR_STREAM = "stderr";

  private final String runId;
  private final RunRequest request;
  private final RunContext context;
  private final RunPlace place;
  private final Consumer<RunOutcome> onEnd;
  private final StringBuilder output = new StringBuilder();
  private final List<CallSummary> calls = new ArrayList<>();
  private final SecretValues secrets;
  private final double startedAt;
  private RunPlace.Seat seat;
  private SandboxRun run;
  private CheckNotes check = CheckNotes.NONE;
  private Diagnostic unread;
  private boolean hasCalled;
  private boolean hasBegun = true;
  private double readBytes;
  private int openQuestions;
  private boolean hasEnded;
  private boolean isSandboxSound;

  /** Which script, and where it runs. */
  public record Order(String runId, RunRequest request, RunPlace place) {}

  public ScriptRun(Order order, RunContext context, Consumer<RunOutcome> onEnd) {
    this.runId = order.runId();
    this.request = order.request();
    this.place = order.place();
    this.context = context;
    this.onEnd = onEnd;
    this.secrets = context.egress().secretsOf(request.session());
    this.startedAt = context.timers().nowMs();
  }

  public void start() {
    context.events().runStarted(runId);
    String session = request.session().isEmpty() ? runId : request.session();
    Caller caller = new Caller(session, request.caller());
    secrets.read(request.inputsJson());
    context.gate().openRun(new RunScope(runId, caller, request.limits().ofGate(), this::told));
    if (request.code().strip().isEmpty()) {
      Failure empty = Failure.of(FailureCode.SCRIPT_EMPTY, "the script is empty");
      context.timers().soon(() -> end(new Ending.Failed(empty)));
      return;
    }
    place.whenFree(this::check);
  }

  private String told(String name) {
    return context.egress().told(name, secrets);
  }

  private void check() {
    context.check().decide(place.toCheck(request.code(), request.inputs()), this::checked);
  }

  private void checked(Verdict verdict) {
    if (hasEnded) {
      return;
    }
    switch (verdict) {
      case Verdict.Refuse refuse -> end(new Ending.Failed(refuse.failure()));
      case Verdict.Start start -> {
        check = start.notes();
        place.enter(this::entered);
      }
      case Verdict.AskPython ask -> {
        unread = ask.unread();
        check = CheckNotes.unread(unread);
        place.enter(this::entered);
      }
    }
  }

  /** Ends the run at once; calls in flight are told. */
  public void cancel() {
    if (run == null) {
      end(new Ending.Failed(EndingFailure.cancelled()));
    } else {
      run.cancel();
    }
  }

  /** A person has been asked about a call of this run. */
  public void personAsked() {
    openQuestions++;
    run.waitForPerson(true);
  }

  /** A person has answered about a call of this run. */
  public void personAnswered() {
    openQuestions--;
    run.waitForPerson(openQuestions > 0);
  }

  private void entered(Grant<RunPlace.Seat, Failure> entry) {
    switch (entry) {
      case Grant.Refused<RunPlace.Seat, Failure> refused -> end(new Ending.Failed(refused.why()));
      case Grant.Granted<RunPlace.Seat, Failure> granted -> {
        if (hasEnded) {
          granted.value().giveBack();
          return;
        }
        seat = granted.value();
        Script script =
            new Script(
                request.code(), RunSetup.json(request, context.namespaces().get()), TurnOrder.LIVE);
        run = seat.execute(script, request.limits().ofSandbox(), this);
      }
    }
  }

  @Override
  public void called(ToolCalled call) {
    hasCalled = true;
    CallRequest asked =
        new CallRequest(
            runId,
            runId + "." + call.callId(),
            call.tool(),
            call.positionalJson(),
            call.namedJson());
    context.gate().call(asked, outcome -> settle(call, outcome));
  }

  /** The gate is done with one of this run's calls. */
  public void callEnded(CallWatcher.Ended call) {
    calls.add(CallSummary.of(call));
    readBytes += call.bytes();
  }

  private void settle(ToolCalled call, CallOutcome outcome) {
    if (hasEnded) {
      return;
    }
    switch (outcome) {
      case CallOutcome.Answered answered ->
          read(secrets.reading(answered.json()), () -> run.answer(call.callId(), answered.json()));
      case CallOutcome.Refused refused -> {
        CallFailure failure = refused.failure();
        run.refuse(
            new CallRefused(
                call.callId(),
                failure.tool(),
                failure.code().word(),
                failure.message(),
                failure.hint()));
      }
    }
  }

  /** Reads what is to stay secret, in pieces between which the page has its turn. */
  private void read(SecretValues.Reading reading, Runnable then) {
    double end = context.timers().nowMs() + SLICE_MS;
    while (!reading.goOn(TOKENS_AT_ONCE)) {
      if (context.timers().nowMs() >= end) {
        context.timers().afterOthers(() -> readOn(reading, then));
        return;
      }
    }
    then.run();
  }

  private void readOn(SecretValues.Reading reading, Runnable then) {
    if (!hasEnded) {
      read(reading, then);
    }
  }

  @Override
  public void printed(String stream, String text) {
    int room = request.limits().of(Limit.OUTPUT_BYTES) - output.length();
    output.append(text, 0, Math.max(0, Math.min(room, text.length())));
    context.events().printed(runId, stream.equals(ERROR_STREAM) ? stream : "stdout", text);
  }

  @Override
  public void ended(RunEnding ending) {
    isSandboxSound = ending.leavesSandboxSound();
    Ending told =
        switch (ending) {
          case RunEnding.Completed completed -> completed(completed.valueJson());
          case RunEnding.Raised raised ->
              new Ending.Failed(raised(EndingFailure.of(raised, request.code(), calls)));
          case RunEnding.LimitPassed passed -> new Ending.Failed(EndingFailure.of(passed));
          case RunEnding.Crashed crashed -> new Ending.Failed(EndingFailure.of(crashed));
          case RunEnding.Lost lost -> new Ending.Failed(EndingFailure.of(lost));
          case RunEnding.Cancelled cancelled -> new Ending.Failed(EndingFailure.cancelled());
        };
    end(told);
  }

  /** A script that did something was one; what it says of itself afterwards changes nothing. */
  private Failure raised(Failure failure) {
    boolean hasDone = hasCalled || !output.isEmpty();
    if (hasDone || !failure.code().equals(FailureCode.SCRIPT_SYNTAX.word())) {
      return failure;
    }
    hasBegun = false;
    check = CheckNotes.NONE;
    return SyntaxFailure.of(failure, request.code(), unread);
  }

  /** What is nested without an end breaks whoever copies or writes it, in the app and beyond. */
  private static Ending completed(String valueJson) {
    return JsonOutline.of(valueJson).isTooDeep()
        ? new Ending.Failed(EndingFailure.tooDeep())
        : new Ending.Completed(valueJson);
  }

  private void end(Ending ending) {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    context.gate().cancelRun(runId);
    RunOutcome outcome = context.egress().pass(new RunOutcome(runId, ending, trace()), secrets);
    context.gate().endRun(runId);
    context.events().runEnded(outcome);
    onEnd.accept(outcome);
    if (seat != null) {
      seat.leave(new RunPlace.Left(request, check, hasBegun), isSandboxSound);
    }
    place.done();
  }

  private RunTrace trace() {
    double scriptMs = run == null ? 0 : run.scriptMs();
    double wallMs = context.timers().nowMs() - startedAt;
    RunUsage usage = new RunUsage(scriptMs, wallMs, readBytes, 0, 0);
    return new RunTrace(output.toString(), List.copyOf(calls), usage, check);
  }
}
