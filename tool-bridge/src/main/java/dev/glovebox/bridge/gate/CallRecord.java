package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.journal.Journal;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.journal.JournalEntry.DecisionKind;
import dev.glovebox.bridge.policy.Decision;
import dev.glovebox.bridge.tool.Tool;

/** Writes the entries of one call to the journal. */
final class CallRecord {
  private final Journal journal;
  private final Timers timers;
  private final CallRequest request;

  CallRecord(Journal journal, Timers timers, CallRequest request) {
    this.journal = journal;
    this.timers = timers;
    this.request = request;
  }

  /** Whether the journal took the entry; without it the call must not go on. */
  boolean intended(Tool tool, Decision decision, int argumentBytes) {
    DecisionKind kind =
        switch (decision) {
          case Decision.Allow allow -> DecisionKind.ALLOW;
          case Decision.Ask ask -> DecisionKind.ASK;
          case Decision.Deny deny -> DecisionKind.DENY;
        };
    return append(
        new JournalEntry.CallIntended(
            request.runId(),
            request.callId(),
            tool.name().qualified(),
            tool.source(),
            kind,
            decision.rule(),
            argumentBytes,
            timers.nowMs()));
  }

  boolean judged(Tool tool, ApprovalDesk.Judgement judgement) {
    boolean isApproved = judgement.answer() instanceof ApprovalAnswer.Approved;
    boolean isEdited =
        judgement.answer() instanceof ApprovalAnswer.Approved approved
            && approved.editedArgumentsJson() != null;
    return append(
        new JournalEntry.CallJudged(
            request.runId(),
            request.callId(),
            tool.name().qualified(),
            isApproved,
            isEdited,
            judgement.isRemembered(),
            timers.nowMs()));
  }

  boolean ended(CallWatcher.Ended end) {
    return append(
        new JournalEntry.CallEnded(
            end.runId(),
            end.callId(),
            end.tool(),
            end.status(),
            end.ms(),
            end.bytes(),
            timers.nowMs()));
  }

  private boolean append(JournalEntry entry) {
    try {
      journal.append(entry);
      return true;
    } catch (RuntimeException full) {
      return false;
    }
  }
}
