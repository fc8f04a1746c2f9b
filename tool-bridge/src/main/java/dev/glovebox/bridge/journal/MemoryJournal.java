package dev.glovebox.bridge.journal;

import dev.glovebox.bridge.order.TreeInOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A journal that lives as long as the page. It holds so many entries and so many characters of
 * payload; then the runs that began first are forgotten, each as a whole, but never the newest.
 */
public final class MemoryJournal implements Journal {
  private static final int MOST_PAYLOAD_CHARACTERS = 32 << 20;

  private final Map<String, Run> runs = new TreeInOrder<>();
  private final int mostEntries;
  private final boolean keepsPayloads;
  private int entries;
  private long payloadCharacters;

  public MemoryJournal(int mostEntries, boolean keepsPayloads) {
    this.mostEntries = mostEntries;
    this.keepsPayloads = keepsPayloads;
  }

  @Override
  public boolean keepsPayloads() {
    return keepsPayloads;
  }

  @Override
  public void append(JournalEntry entry) {
    Run run = runs.computeIfAbsent(entry.runId(), id -> new Run());
    run.entries.add(entry);
    entries++;
    int characters = payloadCharacters(entry);
    run.payloadCharacters += characters;
    payloadCharacters += characters;
    while (runs.size() > 1
        && (entries > mostEntries || payloadCharacters > MOST_PAYLOAD_CHARACTERS)) {
      delete(runs.keySet().iterator().next());
    }
  }

  /** The entries of one run in the order in which they were added; empty for an unknown run. */
  public List<JournalEntry> entries(String runId) {
    Run run = runs.get(runId);
    return run == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(run.entries));
  }

  /** The entries of all runs, run by run. */
  public List<JournalEntry> entries() {
    List<JournalEntry> all = new ArrayList<>();
    for (Map.Entry<String, Run> run : runs.entrySet()) {
      all.addAll(run.getValue().entries);
    }
    return all;
  }

  /** Forgets a whole run; single entries cannot be taken out. */
  public void delete(String runId) {
    Run run = runs.remove(runId);
    if (run != null) {
      entries -= run.entries.size();
      payloadCharacters -= run.payloadCharacters;
    }
  }

  private static int payloadCharacters(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.CallIntended intended -> length(intended.argumentsJson());
      case JournalEntry.CallJudged judged -> length(judged.editedJson());
      case JournalEntry.CallEnded ended -> length(ended.resultJson());
    };
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }

  /** What is kept of one run. */
  private static final class Run {
    private final List<JournalEntry> entries = new ArrayList<>();
    private long payloadCharacters;
  }
}
