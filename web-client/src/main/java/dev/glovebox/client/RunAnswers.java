package dev.glovebox.client;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.CallIds;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/** What a person says of the calls of a run, whether it waits in memory or in its record. */
final class RunAnswers {
  private final RunTurns turns;
  private final TakeUp takeUp;
  private final LiveRuns live;
  private final Recorder recorder;

  RunAnswers(RunTurns turns, TakeUp takeUp, LiveRuns live, Recorder recorder) {
    this.turns = turns;
    this.takeUp = takeUp;
    this.live = live;
    this.recorder = recorder;
  }

  void answer(RunTurns.Asked asked, String callId, ApprovalAnswer answer) {
    int call = CallIds.numberIn(asked.runId(), callId);
    ScriptRun run = live.get(asked.runId());
    if (run == null) {
      takeUp.goOn(asked, false, taken -> judged(taken.past(), call, callId, answer));
    } else if (!isAnsweredHere(asked, callId, answer)) {
      Consumer<StoreRefusal> inTime =
          recorder.inTime(
              problem -> {
                if (problem.isNone()) {
                  answerByRecord(asked, callId, answer);
                } else {
                  asked.refuse(RunRefusals.notHad(problem));
                }
              });
      run.whenWritten(() -> inTime.accept(StoreRefusal.NONE));
    }
  }

  /** Answers what the run asks just now, if it does. */
  private boolean isAnsweredHere(RunTurns.Asked asked, String callId, ApprovalAnswer answer) {
    String runId = asked.runId();
    if (live.isAsked(runId, callId)) {
      tellNext(asked);
      live.answer(runId, callId, answer);
      asked.over().run();
      return true;
    }
    int call = CallIds.numberIn(runId, callId);
    if (call > 0 && live.isPostponed(runId, call)) {
      live.alsoTell(runId, outcome -> afterPause(outcome, asked, callId, answer));
      asked.over().run();
      return true;
    }
    return false;
  }

  private void tellNext(RunTurns.Asked asked) {
    live.alsoTell(asked.runId(), outcome -> asked.taker().accept(new Grant.Granted<>(outcome)));
  }

  /** What waits for others to end is answered once its run waits for nothing else. */
  private void afterPause(
      RunOutcome outcome, RunTurns.Asked asked, String callId, ApprovalAnswer answer) {
    if (outcome.ending() instanceof Ending.Paused) {
      answerAgain(asked, callId, answer);
    } else {
      asked.taker().accept(new Grant.Granted<>(outcome));
    }
  }

  /** In a turn of its own: what became of the run meanwhile is seen. */
  private void answerAgain(RunTurns.Asked before, String callId, ApprovalAnswer answer) {
    turns.take(before.runId(), before.taker(), asked -> answer(asked, callId, answer));
  }

  /** What the run has asked before, and comes to once more, or what was answered before. */
  private void answerByRecord(RunTurns.Asked asked, String callId, ApprovalAnswer answer) {
    recorder
        .store()
        .read(
            asked.runId(),
            given -> {
              switch (given) {
                case Grant.Refused<RunStore.Read, String> refused ->
                    asked.refuse(RunRefusals.stored(refused.why()));
                case Grant.Granted<RunStore.Read, String> granted ->
                    answerByRecord(asked, callId, answer, new RunPast(granted.value().entries()));
              }
            });
  }

  private void answerByRecord(
      RunTurns.Asked asked, String callId, ApprovalAnswer answer, RunPast past) {
    int call = CallIds.numberIn(asked.runId(), callId);
    ScriptRun run = live.get(asked.runId());
    if (run == null) {
      asked.over().run();
      answerAgain(asked, callId, answer);
      return;
    }
    if (isAnsweredHere(asked, callId, answer)) {
      return;
    }
    switch (judged(past, call, callId, answer)) {
      case Grant.Refused<RunEntry, Failure> refused -> asked.refuse(refused.why());
      case Grant.Granted<RunEntry, Failure> granted -> {
        if (granted.value() != null && !run.answeredAhead(call, answer)) {
          asked.refuse(otherwise(callId));
          return;
        }
        tellNext(asked);
        asked.over().run();
      }
    }
  }

  /** What is to be written of an answer; nothing where the same was said before. */
  private Grant<RunEntry, Failure> judged(
      RunPast past, int call, String callId, ApprovalAnswer answer) {
    RunEntry.Judged now = RunEntry.Judged.of(call, answer, recorder.nowMs());
    RunEntry.Judged before = past.judged(call);
    if (before != null) {
      return before.saysTheSameAs(now)
          ? new Grant.Granted<>(null)
          : new Grant.Refused<>(otherwise(callId));
    }
    return isAsked(past, call, false)
        ? new Grant.Granted<>(now)
        : new Grant.Refused<>(
            RunRefusals.wrong("the run does not wait for approval of call " + callId));
  }

  private static Failure otherwise(String callId) {
    return RunRefusals.wrong("call " + callId + " was answered otherwise before");
  }

  /**
   * @param resultJson what it gave; null when it was not made, and is to be made now
   */
  void settle(RunTurns.Asked asked, String callId, String resultJson) {
    int call = CallIds.numberIn(asked.runId(), callId);
    takeUp.goOn(
        asked,
        false,
        taken ->
            isAsked(taken.past(), call, true)
                ? new Grant.Granted<>(settled(call, resultJson))
                : new Grant.Refused<>(
                    RunRefusals.wrong("the run is not in doubt about call " + callId)));
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
}
