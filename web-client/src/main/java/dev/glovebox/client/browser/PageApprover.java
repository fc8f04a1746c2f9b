package dev.glovebox.client.browser;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.approval.Approver;
import dev.glovebox.bridge.tool.browser.Rejection;
import dev.glovebox.client.EventName;
import dev.glovebox.client.LiveRuns;
import dev.glovebox.client.browser.objects.ApprovalQuestion;
import dev.glovebox.client.browser.options.ApprovalReply;
import dev.glovebox.client.browser.options.OnApproval;
import dev.glovebox.client.run.ScriptRun;
import java.util.function.Consumer;
import org.teavm.jso.core.JSPromise;

/** Asks through {@code onApproval}, and stops the run's clock for as long as the answer takes. */
final class PageApprover implements Approver {
  private final OnApproval onApproval;
  private final LiveRuns runs;
  private final EventHub events;

  PageApprover(OnApproval onApproval, LiveRuns runs, EventHub events) {
    this.onApproval = onApproval;
    this.runs = runs;
    this.events = events;
  }

  @Override
  public void ask(ApprovalRequest request, Consumer<ApprovalAnswer> answer) {
    ApprovalQuestion asked = ApprovalQuestion.of(request);
    Wait wait = new Wait(request.runId());
    request.cancellation().onCancel(wait::end);
    events.tell(EventName.APPROVAL_REQUEST, () -> asked);
    JSPromise.resolve(asked)
        .flatThen(onApproval::ask)
        .then(ApprovalReply::read)
        .then(
            read -> settle(wait, read, answer),
            problem ->
                settle(
                    wait,
                    new ApprovalAnswer.Unusable(failed(Rejection.messageOf(problem))),
                    answer));
  }

  private static String failed(String words) {
    return words.isEmpty() ? "asking failed" : "asking failed: " + words;
  }

  private static Object settle(Wait wait, ApprovalAnswer given, Consumer<ApprovalAnswer> answer) {
    wait.end();
    answer.accept(given);
    return null;
  }

  /** The time in which a person decides; ends once, by the answer or because it is not needed. */
  private final class Wait {
    private final String runId;
    private boolean isOver;

    Wait(String runId) {
      this.runId = runId;
      runs.with(runId, ScriptRun::personAsked);
    }

    void end() {
      if (!isOver) {
        isOver = true;
        runs.with(runId, ScriptRun::personAnswered);
      }
    }
  }
}
