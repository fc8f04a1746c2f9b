package dev.glovebox.client;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.RunHead;
import dev.glovebox.client.record.RunPast;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs whose id the caller chooses: begun once, however often they are asked for. Whoever looks for
 * one has its lock while they look, and in one page they look one after the other.
 */
final class OnceRuns {
  private final Runs runs;
  private final LiveRuns live;
  private final Recorder recorder;
  private final Map<String, List<Runnable>> looking = new HashMap<>();

  OnceRuns(Runs runs, LiveRuns live, Recorder recorder) {
    this.runs = runs;
    this.live = live;
    this.recorder = recorder;
  }

  void execute(RunRequest request, String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    ScriptRun run = live.get(runId);
    if (run != null) {
      join(run, request, runId, taker);
      return;
    }
    List<Runnable> behind = looking.get(runId);
    if (behind != null) {
      behind.add(() -> execute(request, runId, taker));
      return;
    }
    looking.put(runId, new ArrayList<>());
    recorder.find(
        runId,
        found -> {
          switch (found) {
            case Grant.Refused<Recorder.Found, String> refused ->
                taker.accept(new Grant.Refused<>(Runs.notHad(refused.why())));
            case Grant.Granted<Recorder.Found, String> granted ->
                goOn(request, runId, granted.value(), taker);
          }
          if (!isNew(found)) {
            letNextLook(runId);
          }
        });
  }

  private static boolean isNew(Grant<Recorder.Found, String> found) {
    return found instanceof Grant.Granted<Recorder.Found, String> granted
        && granted.value().past().started() == null;
  }

  private void letNextLook(String runId) {
    looking.remove(runId).forEach(Runnable::run);
  }

  private void join(
      ScriptRun run, RunRequest request, String runId, Consumer<Grant<RunOutcome, Failure>> taker) {
    if (isSame(run.request(), request)) {
      live.alsoTell(runId, outcome -> taker.accept(new Grant.Granted<>(outcome)));
    } else {
      taker.accept(new Grant.Refused<>(otherCode(runId)));
    }
  }

  private void goOn(
      RunRequest request,
      String runId,
      Recorder.Found found,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    RunPast past = found.past();
    if (past.started() == null) {
      recorder.beginFound(runId, request, found, begun -> begin(runId, request, begun, taker));
      return;
    }
    found.giveBack().run();
    if (!found.head().hasPayloads()) {
      taker.accept(new Grant.Refused<>(Runs.bare(runId)));
    } else if (!isSame(past.started().request(), request)) {
      taker.accept(new Grant.Refused<>(otherCode(runId)));
    } else if (past.over() != null) {
      taker.accept(new Grant.Granted<>(past.over().outcome()));
    } else if (found.head().status().equals(RunHead.PAUSED)) {
      taker.accept(new Grant.Granted<>(runs.waiting(runId, past)));
    } else {
      runs.resume(runId, taker);
    }
  }

  private void begin(
      String runId,
      RunRequest request,
      Grant<RunRecord, String> begun,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    runs.begun(runId, request, begun, taker);
    letNextLook(runId);
  }

  private static boolean isSame(RunRequest one, RunRequest other) {
    return one.code().equals(other.code()) && one.inputsJson().equals(other.inputsJson());
  }

  private static Failure otherCode(String runId) {
    return Runs.wrong("there is a run " + runId + " already, with other code or inputs");
  }
}
