package dev.glovebox.client.check;

import dev.glovebox.sandbox.wire.Words;

/**
 * What the page and the type checker's worker say to each other: {@code [word, …]}, with texts and
 * numbers. The checker's {@code worker.js} has the same words; a test reads it.
 */
public final class CheckerWords {
  private CheckerWords() {}

  /** Said by the page. */
  public enum Order {
    /** From now on check against these stubs: their text. */
    STUBS,
    /** Check a script: an id, and the request as JSON. */
    CHECK,
    /** Forget what was kept for a session: its id. */
    FORGET;

    public String word() {
      return Words.of(this);
    }
  }

  /**
   * Said by the checker. It reads hostile scripts, and one that took it over may say anything, so
   * each word and what comes with it is looked at.
   */
  public enum Report {
    /** It has started. */
    READY,
    /** What it found: the id, and the findings as JSON. */
    CHECKED,
    /** It could not check: the id, why. */
    FAILED;

    public String word() {
      return Words.of(this);
    }

    /** The report of that word; null for what no checker says. */
    public static Report of(String word) {
      return Words.find(values(), word);
    }
  }
}
