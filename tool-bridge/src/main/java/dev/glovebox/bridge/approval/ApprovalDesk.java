package dev.glovebox.bridge.approval;

import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Asks about calls, and remembers answers as long as they were given for. What is remembered is
 * only ever used where the policy says to ask; it never overrules a denial. It holds for the tool
 * of that name of that source alone, and an approval only as long as the tool is described as it
 * was when the person looked. An answer that is remembered settles the open questions that it holds
 * for, and withdraws them.
 */
public final class ApprovalDesk {
  private final Approver approver;
  private final Map<String, Map<ToolName, Kept>> byRun = new TreeMap<>();
  private final Map<String, Map<ToolName, Kept>> bySession = new TreeMap<>();
  private final Map<ToolName, Kept> byTool = new TreeMap<>();
  private final Set<Question> open = new LinkedHashSet<>();

  public ApprovalDesk(Approver approver) {
    this.approver = approver;
  }

  /** What was decided, and whether it was decided for an earlier call. */
  public record Judgement(ApprovalAnswer answer, boolean isRemembered) {}

  /** Gives the judgement once; an approver that throws is passed on to the caller. */
  public void ask(ApprovalRequest request, String sessionId, Consumer<Judgement> judgement) {
    Question question = new Question(request, sessionId, new Once<>(judgement));
    ApprovalAnswer known = remembered(question);
    if (known != null) {
      question.settle(known);
      return;
    }
    open.add(question);
    request.cancellation().onCancel(() -> withdraw(question));
    try {
      approver.ask(question.withdrawable(), answer -> answered(question, answer));
    } catch (RuntimeException failure) {
      open.remove(question);
      throw failure;
    }
  }

  public void forgetRun(String runId) {
    byRun.remove(runId);
  }

  public void forgetSession(String sessionId) {
    bySession.remove(sessionId);
  }

  private void answered(Question question, ApprovalAnswer answer) {
    if (!open.remove(question)) {
      return;
    }
    keep(question, answer);
    question.judgement().accept(new Judgement(answer, false));
    for (Question other : List.copyOf(open)) {
      ApprovalAnswer known = remembered(other);
      if (known != null && open.contains(other)) {
        withdraw(other);
        other.settle(known);
      }
    }
  }

  private void withdraw(Question question) {
    if (open.remove(question)) {
      question.withdrawn().cancel();
    }
  }

  private ApprovalAnswer remembered(Question question) {
    Tool tool = question.request().tool();
    List<Map<ToolName, Kept>> places =
        List.of(
            byRun.getOrDefault(question.request().runId(), Map.of()),
            bySession.getOrDefault(question.sessionId(), Map.of()),
            byTool);
    for (Map<ToolName, Kept> place : places) {
      Kept kept = place.get(tool.name());
      if (kept != null && kept.holdsFor(tool)) {
        return kept.answer();
      }
    }
    return null;
  }

  private void keep(Question question, ApprovalAnswer answer) {
    ApprovalAnswer kept =
        switch (answer) {
          case ApprovalAnswer.Approved yes -> new ApprovalAnswer.Approved(null, Remember.ONCE);
          case ApprovalAnswer.Denied no -> new ApprovalAnswer.Denied(no.reason(), Remember.ONCE);
          case ApprovalAnswer.Unusable none -> null;
          case null -> null;
        };
    if (kept == null || answer.remember() == null) {
      return;
    }
    Kept given = new Kept(question.request().tool(), kept);
    switch (answer.remember()) {
      case ONCE -> {}
      case RUN -> keep(byRun, question.request().runId(), given);
      case SESSION -> keep(bySession, question.sessionId(), given);
      case TOOL -> byTool.put(given.tool().name(), given);
    }
  }

  private static void keep(Map<String, Map<ToolName, Kept>> answers, String key, Kept kept) {
    answers.computeIfAbsent(key, id -> new TreeMap<>()).put(kept.tool().name(), kept);
  }

  /** An answer, and the tool as it was when it was given. */
  private record Kept(Tool tool, ApprovalAnswer answer) {
    boolean holdsFor(Tool now) {
      return answer instanceof ApprovalAnswer.Denied
          ? tool.source().equals(now.source())
          : tool.isOfferedAs(now);
    }
  }

  /** One call that waits for a person. Lives until it is answered or withdrawn. */
  private static final class Question {
    private final ApprovalRequest request;
    private final String sessionId;
    private final Consumer<Judgement> judgement;
    private final Cancellation withdrawn = new Cancellation();

    Question(ApprovalRequest request, String sessionId, Consumer<Judgement> judgement) {
      this.request = request;
      this.sessionId = sessionId;
      this.judgement = judgement;
    }

    ApprovalRequest request() {
      return request;
    }

    String sessionId() {
      return sessionId;
    }

    Consumer<Judgement> judgement() {
      return judgement;
    }

    Cancellation withdrawn() {
      return withdrawn;
    }

    void settle(ApprovalAnswer known) {
      judgement.accept(new Judgement(known, true));
    }

    /** The request as the approver gets it: told when this question alone has lost its point. */
    ApprovalRequest withdrawable() {
      return new ApprovalRequest(
          request.runId(),
          request.callId(),
          request.tool(),
          request.argumentsJson(),
          request.rule(),
          withdrawn);
    }
  }
}
