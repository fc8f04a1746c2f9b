package dev.glovebox.bridge.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.tool.Made;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryJournalTest {
  private static final Caller ME = new Caller("s", "desk");

  private final MemoryJournal journal = new MemoryJournal(4, false);

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

  @Test
  void runThatBeganFirstIsForgottenWhenTheJournalIsFull() {
    journal.append(entry("old", "c1"));
    journal.append(entry("r", "c1"));
    journal.append(entry("r", "c2"));
    journal.append(entry("old", "c2"));
    assertEquals(4, journal.entries().size());
    journal.append(entry("r", "c3"));
    assertEquals(List.of(), journal.entries("old"));
    assertEquals(3, journal.entries("r").size());
  }

  @Test
  void onlyRunIsKeptWholeHoweverLongItIs() {
    for (int i = 0; i < 9; i++) {
      journal.append(entry("r", "c" + i));
    }
    assertEquals(9, journal.entries().size());
  }

  @Test
  void payloadsThatAreTooLongInAllPushOldRunsOut() {
    String large = " ".repeat(20 << 20);
    journal.append(new CallEnded("old", "c1", "crm.find", ME, "ok", 1, 2, "", large, 3, Made.ONCE));
    journal.append(new CallEnded("r", "c1", "crm.find", ME, "ok", 1, 2, "", large, 3, Made.ONCE));
    assertEquals(List.of(), journal.entries("old"));
    journal.append(entry("third", "c1"));
    assertEquals(1, journal.entries("r").size());
  }

  private static JournalEntry entry(String run, String call) {
    return new CallEnded(run, call, "crm.find", ME, "ok", 1, 2, "", null, 3, Made.ONCE);
  }
}
