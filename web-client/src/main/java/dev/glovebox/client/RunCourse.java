package dev.glovebox.client;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.RunContext;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/**
 * How a run that its page has in its record goes on, waits, or ends. Lives as long as its CodeMode.
 */
final class RunCourse {
  private final RunHome home;
  private final RunContext context;
  private final Recorder recorder;

  RunCourse(RunHome home, RunContext context, Recorder recorder) {
    this.home = home;
    this.context = context;
    this.recorder = recorder;
  }

  void goOn(
      String runId,
      RunRequest request,
      Grant<RunRecord, StoreRefusal> record,
      Consumer<Grant<RunOutcome, Failure>> taker) {
    switch (record) {
      case Grant.Granted<RunRecord, StoreRefusal> granted ->
          home.start(
              new ScriptRun.Order(runId, request, home.place(), granted.value()),
              context,
              outcome -> taker.accept(new Grant.Granted<>(outcome)));
      case Grant.Refused<RunRecord, StoreRefusal> refused ->
          taker.accept(new Grant.Refused<>(RunRefusals.notHad(refused.why())));
    }
  }

  void end(Recorder.Taken taken, Failure failure, Consumer<Grant<RunOutcome, Failure>> taker) {
    String runId = taken.head().runId();
    context.gate().endRun(runId);
    RunOutcome outcome =
        left(outcome(runId, new Ending.Failed(failure), taken.past()), taken.past());
    recorder.end(
        taken,
        outcome,
        problem -> {
          if (problem.isNone()) {
            context.events().runEnded(outcome);
            taker.accept(new Grant.Granted<>(outcome));
          } else {
            taker.accept(new Grant.Refused<>(RunRefusals.notHad(problem)));
          }
        });
  }

  /** The outcome of a run that waits. */
  RunOutcome waiting(String runId, RunPast past) {
    return left(outcome(runId, new Ending.Paused(past.questions()), past), past);
  }

  private RunOutcome left(RunOutcome outcome, RunPast past) {
    SecretValues secrets = PastSecrets.of(past, context.egress());
    return context.egress().pass(outcome, secrets);
  }

  private static RunOutcome outcome(String runId, Ending ending, RunPast past) {
    RunUsage nothing = new RunUsage(0, 0, 0, 0, 0, 0);
    return new RunOutcome(
        runId, ending, new RunTrace("", past.summaries(), nothing, CheckNotes.NONE));
  }
}
