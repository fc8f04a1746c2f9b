package dev.glovebox.bridge.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryJournalTest {
  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void entriesOfARunAreKeptInTheirOrder() {
    journal.append(entry("r", "c1"));
    journal.append(entry("other", "c1"));
    journal.append(entry("r", "c2"));
    assertEquals(List.of(entry("r", "c1"), entry("r", "c2")), journal.entries("r"));
    assertEquals(List.of(), journal.entries("unknown"));
  }

  @Test
  void entriesCannotBeChangedFromOutside() {
    journal.append(entry("r", "c1"));
    List<JournalEntry> entries = journal.entries("r");
    assertThrows(UnsupportedOperationException.class, () -> entries.remove(0));
    journal.append(entry("r", "c2"));
    assertEquals(1, entries.size());
  }

  @Test
  void deletedRunIsForgottenAndOthersStay() {
    journal.append(entry("r", "c1"));
    journal.append(entry("other", "c1"));
    journal.delete("r");
    assertEquals(List.of(), journal.entries("r"));
    assertEquals(1, journal.entries("other").size());
  }

  private static JournalEntry entry(String run, String call) {
    return new CallEnded(run, call, "crm.find", "ok", 1, 2, 3);
  }
}
