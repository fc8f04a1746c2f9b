package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.gate.ApprovalAnswer.Remember;
import dev.glovebox.bridge.tool.ToolName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks about calls, and remembers answers as long as they were given for. What is remembered is
 * only ever used where the policy says to ask; it never overrules a denial.
 */
final class ApprovalDesk {
  private final Approver approver;
  private final Map<String, Map<ToolName, ApprovalAnswer>> byRun = new HashMap<>();
  private final Map<String, Map<ToolName, ApprovalAnswer>> bySession = new HashMap<>();
  private final Map<ToolName, ApprovalAnswer> byTool = new HashMap<>();

  ApprovalDesk(Approver approver) {
    this.approver = approver;
  }

  /** What was decided, and whether it was decided for an earlier call. */
  record Judgement(ApprovalAnswer answer, boolean isRemembered) {}

  /** Gives the judgement once; an approver that throws is passed on to the caller. */
  void ask(ApprovalRequest request, String sessionId, Consumer<Judgement> judgement) {
    ApprovalAnswer known = remembered(request, sessionId);
    if (known != null) {
      judgement.accept(new Judgement(known, true));
      return;
    }
    approver.ask(
        request,
        new Once<>(
            answer -> {
              if (!request.cancellation().isCancelled()) {
                keep(request, sessionId, answer);
              }
              judgement.accept(new Judgement(answer, false));
            }));
  }

  void forgetRun(String runId) {
    byRun.remove(runId);
  }

  void forgetSession(String sessionId) {
    bySession.remove(sessionId);
  }

  private ApprovalAnswer remembered(ApprovalRequest request, String sessionId) {
    ToolName tool = request.tool().name();
    ApprovalAnswer ofRun = byRun.getOrDefault(request.runId(), Map.of()).get(tool);
    if (ofRun != null) {
      return ofRun;
    }
    ApprovalAnswer ofSession = bySession.getOrDefault(sessionId, Map.of()).get(tool);
    return ofSession != null ? ofSession : byTool.get(tool);
  }

  private void keep(ApprovalRequest request, String sessionId, ApprovalAnswer answer) {
    if (answer == null || answer.remember() == null) {
      return;
    }
    ToolName tool = request.tool().name();
    ApprovalAnswer kept =
        switch (answer) {
          case ApprovalAnswer.Approved yes -> new ApprovalAnswer.Approved(null, Remember.ONCE);
          case ApprovalAnswer.Denied no -> new ApprovalAnswer.Denied(no.reason(), Remember.ONCE);
        };
    switch (answer.remember()) {
      case ONCE -> {}
      case RUN -> byRun.computeIfAbsent(request.runId(), run -> new HashMap<>()).put(tool, kept);
      case SESSION ->
          bySession.computeIfAbsent(sessionId, session -> new HashMap<>()).put(tool, kept);
      case TOOL -> byTool.put(tool, kept);
    }
  }
}
