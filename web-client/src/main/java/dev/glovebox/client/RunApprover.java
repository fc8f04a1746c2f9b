package dev.glovebox.client;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.approval.Approver;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Timers;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Has the run's record answer what a person has said before; asks a person otherwise; and has the
 * run wait where there is none, or none in time. Lives as long as its CodeMode.
 */
public final class RunApprover implements Approver {
  private static final String NOBODY =
      "it needs a person's approval, and there is nobody to ask (onApproval is not set)";

  private final Approver person;
  private final LiveRuns runs;
  private final Timers timers;
  private final Waiting waiting;

  /**
   * For how long a person is waited for.
   *
   * @param mayPause whether a run may wait without being in memory; it is denied otherwise
   * @param waitMs how long the run stays in memory; 0 for as long as it takes
   */
  public record Waiting(boolean mayPause, int waitMs) {}

  /**
   * @param person null when there is nobody to ask
   */
  public RunApprover(Approver person, LiveRuns runs, Timers timers, Waiting waiting) {
    this.person = person;
    this.runs = runs;
    this.timers = timers;
    this.waiting = waiting;
  }

  @Override
  public void ask(ApprovalRequest request, Consumer<ApprovalAnswer> answer) {
    ScriptRun run = runs.get(request.runId());
    ApprovalAnswer before = run == null ? null : run.judged(request);
    if (before != null) {
      answer.accept(before);
      return;
    }
    if (run != null) {
      run.asked(request);
      // Another answer may settle it, whatever the person says by then.
      request.cancellation().onCancel(() -> run.askedNoMore(request));
    }
    if (person != null) {
      askPerson(run, request, answer);
    } else if (!isPostponed(run, request)) {
      answer.accept(new ApprovalAnswer.Denied(NOBODY, Remember.ONCE));
    }
  }

  private void askPerson(ScriptRun run, ApprovalRequest request, Consumer<ApprovalAnswer> answer) {
    Runnable stopWaiting =
        waiting.waitMs() == 0
            ? () -> {}
            : timers.after(waiting.waitMs(), () -> isPostponed(run, request));
    Consumer<ApprovalAnswer> decided =
        given -> {
          stopWaiting.run();
          if (run != null && !request.cancellation().isCancelled()) {
            run.askedNoMore(request);
            run.answered(request, given);
          }
          answer.accept(given);
        };
    BooleanSupplier withdrawn =
        runs.ask(
            request,
            elsewhere -> {
              decided.accept(elsewhere);
              request.cancellation().cancel();
            });
    // Another answer may have settled it, whatever the person says by then.
    request
        .cancellation()
        .onCancel(
            () -> {
              stopWaiting.run();
              withdrawn.getAsBoolean();
            });
    person.ask(
        request,
        given -> {
          if (withdrawn.getAsBoolean()) {
            decided.accept(given);
          }
        });
  }

  private boolean isPostponed(ScriptRun run, ApprovalRequest request) {
    return waiting.mayPause() && run != null && run.postpone(request);
  }
}
