package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalDesk;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.journal.Journal;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.journal.JournalEntry.DecisionKind;
import dev.glovebox.bridge.policy.Decision;
import dev.glovebox.bridge.tool.Tool;

/** Writes the entries of one call to the journal. */
final class CallJournal {
  private final Journal journal;
  private final Timers timers;
  private final Caller caller;
  private final CallRequest request;

  CallJournal(Journal journal, Timers timers, Caller caller, CallRequest request) {
    this.journal = journal;
    this.timers = timers;
    this.caller = caller;
    this.request = request;
  }

  /** Whether the journal took the entry; without it the call must not go on. */
  boolean intended(Tool tool, Decision decision, String argumentsJson, int argumentBytes) {
    DecisionKind kind =
        switch (decision) {
          case Decision.Allow allow -> DecisionKind.ALLOW;
          case Decision.Ask ask -> DecisionKind.ASK;
          case Decision.Deny deny -> DecisionKind.DENY;
          case Decision.Exhausted exhausted -> DecisionKind.DENY;
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
            payload(argumentsJson),
            timers.nowMs()));
  }

  boolean judged(Tool tool, ApprovalDesk.Judgement judgement) {
    boolean isApproved = judgement.answer() instanceof ApprovalAnswer.Approved;
    String edited =
        judgement.answer() instanceof ApprovalAnswer.Approved approved
            ? approved.editedArgumentsJson()
            : null;
    return append(
        new JournalEntry.CallJudged(
            request.runId(),
            request.callId(),
            tool.name().qualified(),
            isApproved,
            edited != null,
            judgement.isRemembered(),
            payload(edited),
            timers.nowMs()));
  }

  boolean ended(CallWatcher.Ended end, String resultJson) {
    return append(
        new JournalEntry.CallEnded(
            end.runId(),
            end.callId(),
            end.tool(),
            caller,
            end.status(),
            end.ms(),
            end.bytes(),
            end.warning(),
            payload(resultJson),
            timers.nowMs(),
            end.made()));
  }

  private String payload(String json) {
    return journal.keepsPayloads() ? json : null;
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
