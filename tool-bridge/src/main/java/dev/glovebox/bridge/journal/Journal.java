package dev.glovebox.bridge.journal;

/**
 * Takes entries, in order, for good. An implementation that cannot take one throws: the gate then
 * refuses the call rather than let it go unrecorded.
 */
@FunctionalInterface
public interface Journal {
  void append(JournalEntry entry);

  /** Whether entries are to carry arguments and results; without that they carry none. */
  default boolean keepsPayloads() {
    return false;
  }
}
