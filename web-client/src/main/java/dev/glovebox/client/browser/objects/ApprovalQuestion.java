package dev.glovebox.client.browser.objects;

import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.tool.browser.CallSignal;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What {@code onApproval} is given: {@code { runId, callId, tool, args, reason, signal }}. The
 * signal is aborted when no answer is needed any more.
 */
public interface ApprovalQuestion extends JSObject {

  static ApprovalQuestion of(ApprovalRequest request) {
    ApprovalQuestion question =
        question(
            request.runId(),
            request.callId(),
            request.tool().name().qualified(),
            request.argumentsJson(),
            request.rule());
    return withSignal(question, CallSignal.of(request.cancellation()));
  }

  @JSBody(
      params = {"runId", "callId", "tool", "args", "rule"},
      script =
          "return { runId: runId, callId: callId, tool: tool, args: JSON.parse(args),"
              + " reason: rule }")
  private static ApprovalQuestion question(
      String runId, String callId, String tool, String args, String rule) {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = {"question", "signal"},
      script = "return Object.assign(question, { signal: signal })")
  private static ApprovalQuestion withSignal(ApprovalQuestion question, JSObject signal) {
    throw new UnsupportedOperationException();
  }
}
