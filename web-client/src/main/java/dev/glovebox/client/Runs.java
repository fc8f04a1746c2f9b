package dev.glovebox.client;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.record.ForkChange;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.run.CallIds;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/**
 * The runs that wait, or whose page went away: answered, taken up again, ended. Lives as long as
 * its CodeMode. Whatever is asked of it is answered once, with a failure where it cannot be.
 */
public final class Runs {
  private static final String SCRIPT_LOST =
      "the page of its session went away; the session is as it was before this script";

  private final LiveRuns live;
  private final Recorder recorder;
  private final RunCourse course;
  private final OnceRuns once;
  private final RunHistory history;
  private final Forks forks;
  private final Replays replays;
  private final RunAnswers answers;
  private final RunTurns turns;
  private final TakeUp takeUp;

  Runs(RunHome home, LiveRuns live, RunContext context, Recorder recorder) {
    this.live = live;
    this.recorder = recorder;
    this.course = new RunCourse(home, context, recorder);
    this.history = new RunHistory(live, recorder, context.gate(), home::sessions);
    this.turns = new RunTurns(context.timers()::soon);
    this.takeUp = new TakeUp(course, history, live, recorder);
    this.once = new OnceRuns(course, takeUp, new OnceRuns.Looking(live, recorder, turns));
    this.answers = new RunAnswers(turns, takeUp, live, recorder);
    this.forks = new Forks(this::resume, recorder, () -> home.newId("run"), context.namespaces());
    this.replays = new Replays(home, context, recorder);
  }

  /** Ends the runs that nobody has answered in time while there was no page. */
  public void endExpired() {
    new ExpiredRuns(recorder, live, this::expire).end();
  }

  /** Whether this page has the run, and it has not ended. */
  public boolean has(String runId) {
    return live.has(runId);
  }

  /** Whether a call of a run under way waits for a person until nothing else goes on in it. */
  public boolean isPostponed(String runId, String callId) {
    return !live.isAsked(runId, callId) && live.isPostponed(runId, CallIds.numberIn(runId, callId));
  }

  /** What was, to be looked at. */
  public RunHistory history() {
    return history;
  }

  /** Takes up a run whose page went away. */
  public void resume(String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    resume(runId, false, taker);
  }

  /**
   * Takes up a run.
   *
   * @param takesOver whether also one that another page has
   */
  public void resume(String runId, boolean takesOver, Consumer<Grant<RunOutcome, Failure>> taker) {
    turns.take(
        runId, taker, asked -> takeUp.goOn(asked, takesOver, taken -> new Grant.Granted<>(null)));
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
                taker.accept(new Grant.Refused<>(RunRefusals.bare(runId)));
            case Grant.Granted<RunStore.Read, Failure> granted
                when !granted.value().head().session().isEmpty() ->
                taker.accept(
                    new Grant.Refused<>(
                        RunRefusals.ofSession(runId, granted.value().head().session())));
            case Grant.Granted<RunStore.Read, Failure> granted
                when granted.value().head().status().equals(RunHead.RUNNING) ->
                taker.accept(
                    new Grant.Refused<>(RunRefusals.wrong("the run " + runId + " is under way")));
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
    turns.take(runId, taker, asked -> answers.answer(asked, callId, answer));
  }

  /**
   * Says what became of a call that was under way when its page went away.
   *
   * @param resultJson what it gave; null when it was not made, and is to be made now
   */
  public void settle(
      String runId, String callId, String resultJson, Consumer<Grant<RunOutcome, Failure>> taker) {
    turns.take(runId, taker, asked -> answers.settle(asked, callId, resultJson));
  }

  /** Ends a run, running or waiting, unless another page has it. */
  public void cancel(String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    cancel(runId, false, taker);
  }

  /**
   * Ends a run, running or waiting.
   *
   * @param takesOver whether also one that another page has
   */
  public void cancel(String runId, boolean takesOver, Consumer<Grant<RunOutcome, Failure>> taker) {
    ScriptRun run = live.get(runId);
    if (run != null) {
      live.alsoTell(runId, outcome -> afterCancel(outcome, takesOver, taker));
      run.cancel();
      return;
    }
    turns.take(
        runId,
        taker,
        asked -> {
          if (live.has(runId)) {
            asked.over().run();
            cancel(runId, takesOver, taker);
          } else {
            Failure cancelled = Failure.of(FailureCode.RUN_CANCELLED, "the run was cancelled");
            Consumer<Recorder.Taken> then = taken -> course.end(taken, cancelled, asked::tell);
            if (takesOver) {
              takeUp.takeOver(asked, TakeUp::whyNotEnded, then);
            } else {
              takeUp.take(asked, then);
            }
          }
        });
  }

  /** What waited already when it was cancelled, and was not told yet, is ended where it waits. */
  private void afterCancel(
      RunOutcome outcome, boolean takesOver, Consumer<Grant<RunOutcome, Failure>> taker) {
    if (outcome.ending() instanceof Ending.Paused) {
      cancel(outcome.runId(), takesOver, taker);
    } else {
      taker.accept(new Grant.Granted<>(outcome));
    }
  }

  /** Runs a script unless a run of that id has begun before, which then is the one. */
  public void executeOnce(
      RunRequest request, String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    once.execute(request, runId, taker);
  }

  /** The outcome of a run that waits. */
  public RunOutcome waiting(String runId, RunPast past) {
    return course.waiting(runId, past);
  }

  /** Ends a run that nobody has answered in time; leaves any other as it is. */
  private void expire(String runId) {
    turns.take(runId, ended -> {}, takeUp::expire);
  }

  /** A script of a session whose page went away: the session stands as it was before it. */
  void endScript(String runId) {
    turns.take(
        runId,
        ended -> {},
        asked ->
            takeUp.take(
                asked,
                taken ->
                    course.end(
                        taken, Failure.of(FailureCode.SANDBOX_LOST, SCRIPT_LOST), asked::tell)));
  }
}
