package dev.glovebox.demo.script;

import dev.glovebox.demo.words.Words;

/** What the checker found while somebody writes, in words. */
public final class Problems {
  private Problems() {}

  /** Nothing where there are none. */
  public static String words(int count) {
    return count == 0
        ? ""
        : Words.counted(count, "problem", "problems") + ". F8 goes from one to the next.";
  }
}
