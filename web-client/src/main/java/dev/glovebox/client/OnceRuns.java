package dev.glovebox.client;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/**
 * Runs whose id the caller chooses: begun once, however often they are asked for. Whoever looks for
 * one has its lock while they look, and in one page they look one after the other.
 */
final class OnceRuns {
  private final RunCourse course;
  private final TakeUp takeUp;
  private final Looking looking;

  /** Where runs are looked for, and when. */
  record Looking(LiveRuns live, Recorder recorder, RunTurns turns) {}

  OnceRuns(RunCourse course, TakeUp takeUp, Looking looking) {
    this.course = course;
    this.takeUp = takeUp;
    this.looking = looking;
  }

  void execute(RunRequest request, String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    looking.turns().take(runId, taker, asked -> look(request, asked));
  }

  private void look(RunRequest request, RunTurns.Asked asked) {
    ScriptRun run = looking.live().get(asked.runId());
    if (run != null) {
      join(run, request, asked);
      return;
    }
    looking
        .recorder()
        .find(
            asked.runId(),
            found -> {
              switch (found) {
                case Grant.Refused<Recorder.Found, StoreRefusal> refused ->
                    asked.refuse(RunRefusals.notHad(refused.why()));
                case Grant.Granted<Recorder.Found, StoreRefusal> granted ->
                    goOn(request, granted.value(), asked);
              }
            });
  }

  private void join(ScriptRun run, RunRequest request, RunTurns.Asked asked) {
    if (isSame(run.request(), request)) {
      looking
          .live()
          .alsoTell(asked.runId(), outcome -> asked.taker().accept(new Grant.Granted<>(outcome)));
      asked.over().run();
    } else {
      asked.refuse(otherCode(asked.runId()));
    }
  }

  private void goOn(RunRequest request, Recorder.Found found, RunTurns.Asked asked) {
    RunPast past = found.past();
    String runId = asked.runId();
    if (past.started() == null) {
      looking.recorder().beginFound(runId, request, found, begun -> begin(request, begun, asked));
      return;
    }
    found.held().giveBack();
    if (!found.head().hasPayloads()) {
      asked.refuse(RunRefusals.bare(runId));
    } else if (!isSame(past.started().request(), request)) {
      asked.refuse(otherCode(runId));
    } else if (past.over() != null) {
      asked.tell(new Grant.Granted<>(past.over().outcome()));
    } else if (found.head().status().equals(RunHead.PAUSED)) {
      asked.tell(new Grant.Granted<>(course.waiting(runId, past)));
    } else {
      takeUp.goOn(asked, false, taken -> new Grant.Granted<>(null));
    }
  }

  private void begin(
      RunRequest request, Grant<RunRecord, StoreRefusal> begun, RunTurns.Asked asked) {
    course.goOn(asked.runId(), request, begun, asked::tell);
    asked.over().run();
  }

  private static boolean isSame(RunRequest one, RunRequest other) {
    return one.code().equals(other.code()) && one.inputsJson().equals(other.inputsJson());
  }

  private static Failure otherCode(String runId) {
    return RunRefusals.wrong("there is a run " + runId + " already, with other code or inputs");
  }
}
