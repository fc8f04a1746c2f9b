package dev.glovebox.bridge.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal that lives as long as the page. Entries of a run stay until that run is deleted. */
public final class MemoryJournal implements Journal {
  private final Map<String, List<JournalEntry>> entriesByRun = new HashMap<>();

  @Override
  public void append(JournalEntry entry) {
    entriesByRun.computeIfAbsent(entry.runId(), run -> new ArrayList<>()).add(entry);
  }

  /** The entries of one run in the order in which they were added; empty for an unknown run. */
  public List<JournalEntry> entries(String runId) {
    return Collections.unmodifiableList(
        new ArrayList<>(entriesByRun.getOrDefault(runId, List.of())));
  }

  /** Forgets a whole run; single entries cannot be taken out. */
  public void delete(String runId) {
    entriesByRun.remove(runId);
  }
}
