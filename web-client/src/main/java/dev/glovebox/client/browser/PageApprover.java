package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.ApprovalAnswer;
import dev.glovebox.bridge.gate.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.ApprovalRequest;
import dev.glovebox.bridge.gate.Approver;
import dev.glovebox.client.LiveRuns;
import dev.glovebox.client.run.ScriptRun;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

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
    if (onApproval == null) {
      answer.accept(
          new ApprovalAnswer.Denied(
              "it needs a person's approval, and there is nobody to ask (onApproval is not set)",
              Remember.ONCE));
      return;
    }
    JSObject asked = object(request);
    events.tell("approval:request", () -> asked);
    runs.with(request.runId(), ScriptRun::personAsked);
    JSPromise.resolve(asked)
        .flatThen(onApproval::ask)
        .then(PageApprover::read)
        .then(
            read -> settle(request, read, answer),
            problem -> settle(request, failed(JsText.messageOf(problem)), answer));
  }

  private Object settle(
      ApprovalRequest request, ApprovalAnswer given, Consumer<ApprovalAnswer> answer) {
    runs.with(request.runId(), ScriptRun::personAnswered);
    answer.accept(given);
    return null;
  }

  private static ApprovalAnswer failed(String message) {
    return new ApprovalAnswer.Denied("asking failed: " + message, Remember.ONCE);
  }

  private static ApprovalAnswer read(JSObject given) {
    Fields fields =
        Fields.ofRequest(given, "approval").allow("decision", "args", "reason", "remember");
    Remember remember = remember(fields.text("remember", "once"));
    String reason = fields.text("reason", "");
    String decision = fields.text("decision", "");
    if (!decision.equals("approve")) {
      return new ApprovalAnswer.Denied(reason, remember);
    }
    JSObject args = fields.object("args");
    return new ApprovalAnswer.Approved(args == null ? null : JSON.stringify(args), remember);
  }

  private static Remember remember(String word) {
    return switch (word) {
      case "run" -> Remember.RUN;
      case "session" -> Remember.SESSION;
      case "tool" -> Remember.TOOL;
      default -> Remember.ONCE;
    };
  }

  private static JSObject object(ApprovalRequest request) {
    return object(
        request.runId(),
        request.callId(),
        request.tool().name().qualified(),
        request.argumentsJson(),
        request.rule());
  }

  @JSBody(
      params = {"runId", "callId", "tool", "args", "rule"},
      script =
          "return { runId: runId, callId: callId, tool: tool, args: JSON.parse(args),"
              + " reason: rule }")
  private static native JSObject object(
      String runId, String callId, String tool, String args, String rule);
}
