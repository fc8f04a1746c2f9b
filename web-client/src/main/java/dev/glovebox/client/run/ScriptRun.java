package dev.glovebox.client.run;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.gate.RunScope;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One script, from its request to its outcome: takes its place, carries calls to the gate and their
 * answers back, and gathers what the caller is told.
 */
public final class ScriptRun implements RunObserver, ScriptCalls.Listener {
  /** Characters of an outcome that are looked through before a person would notice. */
  private static final int LITTLE_TEXT = 1 << 16;

  private static final String ERROR_STREAM = "stderr";

  private final String runId;
  private final RunRequest request;
  private final RunContext context;
  private final RunPlace place;
  private final Consumer<RunOutcome> onEnd;
  private final StringBuilder output = new StringBuilder();
  private final RunRecord record;
  private final SecretValues secrets;
  private final RunEgress egress;
  private final ScriptCalls calls;
  private final Checkpoints checkpoints;
  private final Pausing pausing;
  private final double startedAt;
  private RunPlace.Seat seat;
  private SandboxRun run;
  private CheckNotes check = CheckNotes.NONE;
  private Diagnostic unread;
  private Ending stopped;
  private Ending lost;
  private boolean hasBegun = true;
  private int openQuestions;
  private boolean hasEnded;
  private boolean isSandboxSound;

  /** Which script, where it runs, and where it is written down. */
  public record Order(String runId, RunRequest request, RunPlace place, RunRecord record) {}

  public ScriptRun(Order order, RunContext context, Consumer<RunOutcome> onEnd) {
    this.runId = order.runId();
    this.request = order.request();
    this.place = order.place();
    this.context = context;
    this.onEnd = onEnd;
    this.record = order.record();
    this.secrets = context.egress().secretsOf(request.session());
    this.egress = new RunEgress(context.egress(), secrets);
    this.calls = new ScriptCalls(new ScriptCalls.Of(runId, record, secrets), context, this);
    this.checkpoints = new Checkpoints(record, calls::count, output::toString, context.timers());
    this.pausing = new Pausing(new Pausing.Of(record, checkpoints, calls), secrets, this::stop);
    this.startedAt = context.timers().nowMs();
  }

  public RunRequest request() {
    return request;
  }

  public void start() {
    context.events().runStarted(runId, request.caller());
    String session = request.session().isEmpty() ? runId : request.session();
    Caller caller = new Caller(session, request.caller());
    secrets.alsoBelow(record.redacted());
    secrets.read(request.inputsJson());
    secrets.restore(record.secretsJson());
    record.whenLost(this::lost);
    context.gate().openRun(new RunScope(runId, caller, request.limits().ofGate(), egress, record));
    if (request.code().strip().isEmpty()) {
      Failure empty = Failure.of(FailureCode.SCRIPT_EMPTY, "the script is empty");
      context.timers().soon(() -> end(new Ending.Failed(empty)));
      return;
    }
    place.whenFree(this::check);
  }

  /** A script that goes on was checked when it began; in one of Glovebox's own, nothing is. */
  private void check() {
    if (record.wasChecked() || !OneCall.functionOf(request).isEmpty()) {
      place.enter(this::entered);
      return;
    }
    new ToldCheck(runId, context)
        .decide(place.toCheck(request.code(), request.inputs()), () -> hasEnded, this::checked);
  }

  private void checked(Verdict verdict) {
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

  /** Ends the run, and leaves nothing more of it in its record. */
  public void cancelAndForget() {
    record.forget();
    cancel();
  }

  /** Ends the run at once; calls in flight are told. */
  public void cancel() {
    if (run == null) {
      end(new Ending.Failed(EndingFailure.cancelled()));
    } else {
      run.cancel();
    }
  }

  /** Another page has it, and may go on with it: whatever ends it here. */
  private void lost() {
    lost = new Ending.Failed(EndingFailure.elsewhere());
    context.timers().soon(() -> stop(lost));
  }

  /** Does something once all that is known of it by now is written. */
  public void whenWritten(Runnable then) {
    record.whenWritten(then);
  }

  /** A person has decided on a call that the script comes to once more; whether that holds. */
  public boolean answeredAhead(int call, ApprovalAnswer answer) {
    return record.answeredAhead(call, answer);
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
        List<String> namespaces = record.begins(request, context.namespaces().get());
        Script script =
            new Script(
                request.code(), RunSetup.json(request, namespaces), record.turns(), record.past());
        RunPlace.Start start = new RunPlace.Start(runId, script, !check.unchecked().isEmpty());
        run = seat.execute(start, request.limits().ofSandbox(), this);
        calls.begin(run);
        checkpoints.begin(run);
      }
    }
  }

  @Override
  public void called(ToolCalled call) {
    calls.called(call);
  }

  @Override
  public void rested() {
    calls.rested();
    checkpoints.rested();
  }

  /** The page is out of sight, and may go away without a word. */
  public void pageHidden() {
    if (!pausing.isOn()) {
      checkpoints.now();
    }
  }

  /** The gate is done with one of this run's calls. */
  public void callEnded(CallWatcher.Ended call) {
    calls.callEnded(call);
  }

  /** What a person has said before about a call, for a run that was here before; or null. */
  public ApprovalAnswer judged(ApprovalRequest request) {
    return record.judged(CallIds.number(request.callId()), request);
  }

  /** A person is to decide on a call. */
  public void asked(ApprovalRequest request) {
    record.asked(CallIds.number(request.callId()), request);
  }

  /** Nobody is asked about a call any more: it is decided, or over. */
  public void askedNoMore(ApprovalRequest request) {
    if (!hasEnded && calls.waitsNoMore(CallIds.number(request.callId()))) {
      record.goesOn();
    }
  }

  /** A person has decided. */
  public void answered(ApprovalRequest request, ApprovalAnswer answer) {
    if (!hasEnded) {
      record.answered(CallIds.number(request.callId()), answer);
    }
  }

  /** Nobody decides on a call now: it waits, and the run with it. Returns whether it can. */
  public boolean postpone(ApprovalRequest request) {
    return calls.postpone(request);
  }

  /** Whether a call waits for a person until nothing else goes on. */
  public boolean isPostponed(int call) {
    return calls.isPostponed(call);
  }

  @Override
  public void stuck(List<Question> waiting) {
    pausing.stuck(waiting);
  }

  @Override
  public void diverged(Divergence how) {
    Ending.Failed end = new Ending.Failed(EndingFailure.diverged(how, record.changes()));
    context.timers().soon(() -> stop(end));
  }

  /** Takes the script out of its sandbox where it is. */
  private void stop(Ending how) {
    if (run == null) {
      end(how);
    } else if (!hasEnded && stopped == null) {
      stopped = how;
      run.suspend();
    }
  }

  @Override
  public void printed(String stream, String text) {
    int room = request.limits().of(Limit.OUTPUT_BYTES) - output.length();
    output.append(text, 0, Math.max(0, Math.min(room, text.length())));
    if (record.isReplaying()) {
      return;
    }
    context.events().printed(runId, stream.equals(ERROR_STREAM) ? stream : "stdout", text);
  }

  @Override
  public void ended(RunEnding ending) {
    isSandboxSound = ending.leavesSandboxSound();
    if (!isSandboxSound) {
      seat.spoilt();
    }
    Ending told =
        switch (ending) {
          case RunEnding.Completed completed ->
              asBefore(new Did.Completed(), () -> completed(completed.valueJson()));
          case RunEnding.Raised raised ->
              asBefore(new Did.Failed(raised.failure().message()), () -> raised(raised));
          case RunEnding.LimitPassed passed -> new Ending.Failed(EndingFailure.of(passed));
          case RunEnding.Crashed crashed -> new Ending.Failed(EndingFailure.of(crashed));
          case RunEnding.Lost lost -> new Ending.Failed(EndingFailure.of(lost));
          case RunEnding.Suspended suspended -> stopped;
          case RunEnding.Cancelled cancelled -> new Ending.Failed(EndingFailure.cancelled());
        };
    boolean goesBack = !isSandboxSound && !request.session().isEmpty();
    end(goesBack ? EndingFailure.ofSession(told, calls.count() > 0) : told);
  }

  /** A script that ends where it did not the first time has no end of its own. */
  private Ending asBefore(Did how, Supplier<Ending> ending) {
    Divergence difference = record.ends(how);
    return difference == null
        ? ending.get()
        : new Ending.Failed(EndingFailure.diverged(difference, record.changes()));
  }

  private Ending raised(RunEnding.Raised raised) {
    return new Ending.Failed(raised(EndingFailure.of(raised, request.code(), calls.summaries())));
  }

  /** A script that did something was one; what it says of itself afterwards changes nothing. */
  private Failure raised(Failure failure) {
    boolean hasDone = calls.hasCalled() || !output.isEmpty();
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

  private void end(Ending here) {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    Ending ending = lost == null ? here : lost;
    calls.end();
    checkpoints.stop();
    if (ending instanceof Ending.Paused) {
      context.gate().park(runId);
    } else {
      context.gate().cancelRun(runId);
    }
    RunOutcome outcome = new RunOutcome(runId, ending, trace(), record.fault());
    if (outcome.textLength() <= LITTLE_TEXT) {
      leave(context.egress().pass(outcome, secrets));
    } else {
      leaveInSteps(outcome);
    }
  }

  /** What holds much text takes long to look through: the page has its turn in between. */
  private void leaveInSteps(RunOutcome outcome) {
    context
        .timers()
        .afterOthers(
            () -> {
              RunOutcome filtered = context.egress().filtered(outcome, secrets);
              context.timers().afterOthers(() -> leave(Egress.measured(filtered)));
            });
  }

  private void leave(RunOutcome outcome) {
    if (outcome.ending() instanceof Ending.Paused) {
      context.events().runPaused(outcome);
    } else {
      context.gate().endRun(runId);
      record.over(outcome, () -> tell(outcome));
      return;
    }
    handOver(outcome);
  }

  /** An end that could not be written since another page has the run is none. */
  private void tell(RunOutcome outcome) {
    RunOutcome told = lost == null ? outcome : outcome.withEnding(lost);
    context.events().runEnded(told);
    handOver(told);
  }

  private void handOver(RunOutcome outcome) {
    onEnd.accept(outcome);
    if (seat != null) {
      seat.leave(new RunPlace.Left(request, check, hasBegun), isSandboxSound);
    }
    place.done();
  }

  private RunTrace trace() {
    double scriptMs = run == null ? 0 : run.scriptMs();
    double wallMs = context.timers().nowMs() - startedAt;
    RunUsage usage = new RunUsage(scriptMs, wallMs, calls.readBytes(), egress.sentBytes(), 0, 0);
    return new RunTrace(output.toString(), calls.summaries(), usage, check);
  }
}
