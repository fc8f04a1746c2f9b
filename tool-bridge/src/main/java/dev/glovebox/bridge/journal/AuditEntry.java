package dev.glovebox.bridge.journal;

import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.journal.JournalEntry.CallIntended;
import dev.glovebox.bridge.journal.JournalEntry.CallJudged;

/**
 * All that the journal says about one call, for who reads it afterwards.
 *
 * @param intended null for a call that never came to a decision
 * @param judged null when nobody had to be asked
 * @param ended null while the call is under way
 */
public record AuditEntry(CallIntended intended, CallJudged judged, CallEnded ended) {
  /** The first of its entries. */
  public JournalEntry first() {
    return intended != null ? intended : judged != null ? judged : ended;
  }

  AuditEntry with(JournalEntry entry) {
    return switch (entry) {
      case CallIntended start -> new AuditEntry(start, judged, ended);
      case CallJudged word -> new AuditEntry(intended, word, ended);
      case CallEnded end -> new AuditEntry(intended, judged, end);
    };
  }
}
