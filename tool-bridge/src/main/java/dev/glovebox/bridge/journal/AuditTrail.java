package dev.glovebox.bridge.journal;

import dev.glovebox.bridge.order.TreeInOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the entries of each call together, in the order in which the calls began. */
public final class AuditTrail {
  private static final AuditEntry NOTHING = new AuditEntry(null, null, null);

  private AuditTrail() {}

  public static List<AuditEntry> of(List<JournalEntry> entries) {
    Map<String, AuditEntry> byCall = new TreeInOrder<>();
    List<AuditEntry> repeated = new ArrayList<>();
    for (JournalEntry entry : entries) {
      String call = entry.runId() + '\n' + entry.callId();
      AuditEntry known = byCall.getOrDefault(call, NOTHING);
      if (known.ended() == null) {
        byCall.put(call, known.with(entry));
      } else {
        // A script used the id of an ended call again; the gate refused that, and it shows.
        repeated.add(NOTHING.with(entry));
      }
    }
    List<AuditEntry> all = new ArrayList<>(byCall.values());
    all.addAll(repeated);
    return all;
  }
}
