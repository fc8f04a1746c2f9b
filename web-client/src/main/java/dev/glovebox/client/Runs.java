package dev.glovebox.client;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.gate.CallOutcome;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.record.ForkChange;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.RunEntry;
import dev.glovebox.client.record.RunHead;
import dev.glovebox.client.record.RunPast;
import dev.glovebox.client.record.RunStore;
import dev.glovebox.client.run.CallIds;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The runs that wait, or whose page went away: answered, taken up again, ended. Lives as long as
 * its CodeMode. Whatever is asked of it is answered once, with a failure where it cannot be.
 */
public final class Runs {
  private static final String EXPIRED = "nobody answered in time whether the run may go on";

  private static final String SCRIPT_LOST =
      "the page of its session went away; the session is as it was before this script";

  private final CodeMode codeMode;
  private final LiveRuns live;
  private final RunContext context;
  private final Recorder recorder;
  private final OnceRuns once;
  private final RunHistory history;
  private final Forks forks;
  private final Replays replays;

  Runs(CodeMode codeMode, LiveRuns live, RunContext context, Recorder recorder) {
    this.codeMode = codeMode;
    this.live = live;
    this.context = context;
    this.recorder = recorder;
    this.once = new OnceRuns(this, live, recorder);
    this.history = new RunHistory(live, recorder, context.gate(), codeMode::sessions);
    this.forks = new Forks(this, recorder, () -> codeMode.newId("run"), context.namespaces());
    this.replays = new Replays(codeMode, context, recorder, () -> codeMode.newId("replay"));
  }

  /** Ends the runs that nobody has answered in time while there was no page. */
  public void endExpired() {
    new ExpiredRuns(recorder, live, this::expire).end();
  }

  /** What was, to be looked at. */
  public RunHistory history() {
    return history;
  }

  /** Takes up a run whose page went away. */
  public void resume(String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    takeUp(runId, taker, taken -> new Grant.Granted<>(null));
  }

  /** Starts a run that begins as another one did, and is changed from one of its calls on. */
  public void fork(String runId, ForkChange change, Consumer<Grant<RunOutcome, Failure>> taker) {
    read(runId, taker, run -> forks.fork(run, change, taker));
  }

  /**
   * Runs a script over what is recorded of a run. Nothing is done.
   *
   * @param code in place of the run's; null for the same
   */
  public void replay(String runId, String code, Consumer<Grant<Replayed, Failure>> taker) {
    read(runId, taker, run -> replays.replay(run, code, taker));
  }

  /** A run with all that was said, which nobody is adding to. */
  private <T> void read(
      String runId, Consumer<Grant<T, Failure>> taker, Consumer<RunStore.Read> then) {
    history.export(
        runId,
        true,
        found -> {
          switch (found) {
            case Grant.Refused<RunStore.Read, Failure> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<RunStore.Read, Failure> granted
                when !granted.value().head().hasPayloads() ->
                taker.accept(new Grant.Refused<>(bare(runId)));
            case Grant.Granted<RunStore.Read, Failure> granted
                when !granted.value().head().session().isEmpty() ->
                taker.accept(
                    new Grant.Refused<>(ofSession(runId, granted.value().head().session())));
            case Grant.Granted<RunStore.Read, Failure> granted
                when granted.value().head().status().equals(RunHead.RUNNING) ->
                taker.accept(new Grant.Refused<>(wrong("the run " + runId + " is under way")));
            case Grant.Granted<RunStore.Read, Failure> granted -> then.accept(granted.value());
          }
        });
  }

  /** Answers what a run waits for; the run then goes on. */
  public void answer(
      String runId,
      String callId,
      ApprovalAnswer answer,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    takeUp(runId, taker, taken -> judged(taken, callId, answer));
  }

  private Grant<RunEntry, Failure> judged(
      Recorder.Taken taken, String callId, ApprovalAnswer answer) {
    int call = CallIds.numberIn(taken.head().runId(), callId);
    RunEntry.Judged now = RunEntry.Judged.of(call, answer, recorder.nowMs());
    RunEntry.Judged before = taken.past().judged(call);
    if (before != null) {
      return before.saysTheSameAs(now)
          ? new Grant.Granted<>(null)
          : new Grant.Refused<>(wrong("call " + callId + " was answered otherwise before"));
    }
    if (!isAsked(taken.past(), call, false)) {
      return new Grant.Refused<>(wrong("the run does not wait for approval of call " + callId));
    }
    return new Grant.Granted<>(now);
  }

  /**
   * Says what became of a call that was under way when its page went away.
   *
   * @param resultJson what it gave; null when it was not made, and is to be made now
   */
  public void settle(
      String runId, String callId, String resultJson, Consumer<Grant<RunOutcome, Failure>> taker) {
    int call = CallIds.numberIn(runId, callId);
    takeUp(
        runId,
        taker,
        taken ->
            isAsked(taken.past(), call, true)
                ? new Grant.Granted<>(settled(call, resultJson))
                : new Grant.Refused<>(wrong("the run is not in doubt about call " + callId)));
  }

  private RunEntry settled(int call, String resultJson) {
    return resultJson == null
        ? new RunEntry.DoAgain(call, recorder.nowMs())
        : new RunEntry.CallEnded(
            call, new CallOutcome.Answered(resultJson), null, recorder.nowMs());
  }

  private static boolean isAsked(RunPast past, int call, boolean isDoubt) {
    return past.questions().stream()
        .anyMatch(question -> question.call() == call && question.isDoubt() == isDoubt);
  }

  /** Ends a run, wherever it is. */
  public void cancel(String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    ScriptRun run = live.get(runId);
    if (run != null) {
      live.alsoTell(runId, outcome -> taker.accept(new Grant.Granted<>(outcome)));
      run.cancel();
      return;
    }
    take(
        runId,
        taker,
        taken -> end(taken, Failure.of(FailureCode.RUN_CANCELLED, "the run was cancelled"), taker));
  }

  private void end(
      Recorder.Taken taken, Failure failure, Consumer<Grant<RunOutcome, Failure>> taker) {
    String runId = taken.head().runId();
    context.gate().endRun(runId);
    RunOutcome outcome =
        context
            .egress()
            .pass(outcome(runId, new Ending.Failed(failure), taken.past()), secrets(taken.past()));
    recorder.end(
        taken,
        outcome,
        problem ->
            taker.accept(
                problem.isEmpty()
                    ? new Grant.Granted<>(outcome)
                    : new Grant.Refused<>(stored(problem))));
    context.events().runEnded(outcome);
  }

  /** Runs a script unless a run of that id has begun before, which then is the one. */
  public void executeOnce(
      RunRequest request, String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    once.execute(request, runId, taker);
  }

  void begun(
      String runId,
      RunRequest request,
      Grant<RunRecord, String> record,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    switch (record) {
      case Grant.Granted<RunRecord, String> granted ->
          begin(runId, request, granted.value(), taker);
      case Grant.Refused<RunRecord, String> refused ->
          taker.accept(new Grant.Refused<>(stored(refused.why())));
    }
  }

  private void begin(
      String runId,
      RunRequest request,
      RunRecord record,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    codeMode.start(
        new ScriptRun.Order(runId, request, codeMode.placeFor("", ""), record),
        "",
        outcome -> taker.accept(new Grant.Granted<>(outcome)));
  }

  /** The outcome of a run that waits. */
  public RunOutcome waiting(String runId, RunPast past) {
    return context
        .egress()
        .pass(outcome(runId, new Ending.Paused(past.questions()), past), secrets(past));
  }

  private SecretValues secrets(RunPast past) {
    return PastSecrets.of(past, context.egress());
  }

  private static RunOutcome outcome(String runId, Ending ending, RunPast past) {
    RunUsage nothing = new RunUsage(0, 0, 0, 0, 0, 0);
    return new RunOutcome(
        runId, ending, new RunTrace("", past.summaries(), nothing, CheckNotes.NONE));
  }

  /** Takes a run, asks what is to be written of it, and has it go on. */
  private void takeUp(
      String runId,
      Consumer<Grant<RunOutcome, Failure>> taker,
      Function<Recorder.Taken, Grant<RunEntry, Failure>> saying) {
    if (live.has(runId)) {
      taker.accept(new Grant.Refused<>(wrong("the run " + runId + " is under way")));
      return;
    }
    take(
        runId,
        taker,
        taken -> {
          if (!taken.head().hasPayloads()) {
            taken.giveBack().run();
            taker.accept(new Grant.Refused<>(bare(runId)));
            return;
          }
          String session = taken.head().session();
          if (!session.isEmpty()) {
            taken.giveBack().run();
            taker.accept(new Grant.Refused<>(ofSession(runId, session)));
            return;
          }
          Question expired = recorder.expired(taken);
          if (expired != null) {
            end(taken, expired(expired), taker);
            return;
          }
          switch (saying.apply(taken)) {
            case Grant.Refused<RunEntry, Failure> refused -> {
              taken.giveBack().run();
              taker.accept(new Grant.Refused<>(refused.why()));
            }
            case Grant.Granted<RunEntry, Failure> granted -> goOn(taken, granted.value(), taker);
          }
        });
  }

  /** Ends a run that nobody has answered in time; leaves any other as it is. */
  void expire(String runId) {
    take(
        runId,
        found -> {},
        taken -> {
          Question expired = recorder.expired(taken);
          if (expired == null) {
            taken.giveBack().run();
          } else {
            end(taken, expired(expired), ended -> {});
          }
        });
  }

  private static Failure ofSession(String runId, String session) {
    return Failure.of(
        FailureCode.REQUEST_INVALID,
        "the run "
            + runId
            + " is a script of the session "
            + session
            + ", and is nothing without it",
        "sessions.restore has the session as it was before it");
  }

  private static Failure expired(Question question) {
    return question.isDoubt()
        ? Failure.of(
            FailureCode.DOUBT_EXPIRED,
            "nobody said in time whether "
                + question.tool()
                + " was done before its page went away",
            "look whether it was, before a script for what is left is run")
        : Failure.of(FailureCode.APPROVAL_EXPIRED, EXPIRED);
  }

  private void goOn(
      Recorder.Taken taken, RunEntry said, Consumer<Grant<RunOutcome, Failure>> taker) {
    String runId = taken.head().runId();
    recorder.goOn(
        taken, said, going -> begun(runId, taken.past().started().request(), going, taker));
  }

  /** Takes a run that is not over; one that is, is told once more. */
  private void take(
      String runId, Consumer<Grant<RunOutcome, Failure>> taker, Consumer<Recorder.Taken> then) {
    recorder.take(
        runId,
        grant -> {
          switch (grant) {
            case Grant.Refused<Recorder.Taken, String> refused ->
                taker.accept(new Grant.Refused<>(notHad(refused.why())));
            case Grant.Granted<Recorder.Taken, String> granted -> {
              Recorder.Taken taken = granted.value();
              if (taken.past().over() == null) {
                then.accept(taken);
              } else {
                taken.giveBack().run();
                taker.accept(ended(taken));
              }
            }
          }
        });
  }

  private static Grant<RunOutcome, Failure> ended(Recorder.Taken taken) {
    return taken.head().hasPayloads()
        ? new Grant.Granted<>(taken.past().over().outcome())
        : new Grant.Refused<>(bare(taken.head().runId()));
  }

  /** A record without payloads tells neither what a run gave nor how it goes on. */
  static Failure bare(String runId) {
    return Failure.of(
        FailureCode.REQUEST_INVALID,
        "the record of the run " + runId + " has no payloads, so that it cannot go on or be told",
        "runs.get has what it called, and when");
  }

  /** Why a run cannot be had. */
  static Failure notHad(String why) {
    return Recorder.isOfRequest(why) ? wrong(why) : stored(why);
  }

  static Failure wrong(String message) {
    return Failure.of(FailureCode.REQUEST_INVALID, message);
  }

  /** A script of a session whose page went away: the session stands as it was before it. */
  void endScript(String runId) {
    take(
        runId,
        ended -> {},
        taken -> end(taken, Failure.of(FailureCode.SANDBOX_LOST, SCRIPT_LOST), ended -> {}));
  }

  public static Failure stored(String problem) {
    return Failure.of(FailureCode.STORE_FAILED, problem);
  }
}
