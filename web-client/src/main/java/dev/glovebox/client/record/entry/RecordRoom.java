package dev.glovebox.client.record.entry;

/**
 * How much is recorded of one run, whatever it prints, calls and is answered: a page has to hold it
 * all, to write it, and to go through it again. What ten thousand calls take is far below it.
 */
public final class RecordRoom {
  /** As many as an import takes. */
  public static final int MOST_ENTRIES = 100_000;

  /** As an import takes, too. */
  public static final long MOST_CHARACTERS = 64L << 20;

  private final int mostEntries;
  private final long mostCharacters;
  private int entries;
  private long characters;

  public RecordRoom() {
    this(MOST_ENTRIES, MOST_CHARACTERS);
  }

  public RecordRoom(int mostEntries, long mostCharacters) {
    this.mostEntries = mostEntries;
    this.mostCharacters = mostCharacters;
  }

  /** Counts an entry; returns why there is no room for it, or nothing. */
  public String take(RunEntry entry) {
    entries++;
    characters += EntrySize.textOf(entry);
    if (entries > mostEntries) {
      return "it has more than " + mostEntries + " entries";
    }
    return characters > mostCharacters
        ? "it takes more than " + mostCharacters + " characters"
        : "";
  }
}
