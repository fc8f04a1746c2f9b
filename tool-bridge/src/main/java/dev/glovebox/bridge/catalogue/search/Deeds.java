package dev.glovebox.bridge.catalogue.search;

import java.util.List;

/** Words that tell whether something is changed or only looked at. Data. */
final class Deeds {
  private static final String CHANGING =
      " abort accept activate add append apply approve archive assign attach buy "
          + "cancel change clear click close confirm connect create deactivate "
          + "decline delete deploy disable discard disconnect edit enable erase fill "
          + "grant insert install invite kill merge modify move pause pay publish "
          + "push put react register reject remove rename replace reply rerun reserve "
          + "reset restart restore resume revoke save sell send submit subscribe "
          + "transfer trigger unassign uninstall update upgrade upload upsert write ";

  /** Those that are something else as well: {@code place_details}, the price of a share. */
  private static final String SOMETIMES_CHANGING =
      " answer block book comment commit copy drag drop fork give log make mark "
          + "open place post press run schedule set share start stop store turn ";

  private static final String READING =
      " browse count describe fetch find get inspect list lookup query read "
          + "retrieve search show view ";

  private Deeds() {}

  /** Whether a query asks for a change. */
  static boolean isChange(List<Words.Word> query) {
    boolean isOrder = !query.isEmpty() && isIn(SOMETIMES_CHANGING, query.getFirst().text());
    return isOrder || query.stream().anyMatch(word -> isIn(CHANGING, word.text()));
  }

  /** Whether it is a noun that only looks like a verb of reading: {@code the lists of a board}. */
  static boolean isNounOfVerb(String word) {
    return word.endsWith("s") && isIn(READING, word.substring(0, word.length() - 1));
  }

  /** By the first word that is a deed: before it may stand what the function belongs to. */
  static Kind of(String function) {
    for (Words.Word word : Words.of(function)) {
      if (isIn(CHANGING, word.text())) {
        return Kind.CHANGING;
      }
      if (isIn(READING, word.text())) {
        return Kind.READING;
      }
    }
    return Kind.UNKNOWN;
  }

  private static boolean isIn(String words, String word) {
    return words.contains(" " + word + " ");
  }

  /** What a function does. */
  enum Kind {
    CHANGING,
    READING,
    UNKNOWN
  }
}
