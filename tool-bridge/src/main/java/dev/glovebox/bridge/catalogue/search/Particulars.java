package dev.glovebox.bridge.catalogue.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * Words of a query that are values and no subject: what stands in quotes, numbers, days. They are
 * given to a function; only one whose name has them is found by them.
 */
final class Particulars {
  private static final String TIMES =
      " monday tuesday wednesday thursday friday saturday sunday january february march april may "
          + "june july august september october november december today tomorrow yesterday "
          + "morning noon afternoon evening night tonight week weekend month quarter year "
          + "weekly monthly yearly daily am pm moment currently recently later earlier ago ";

  private static final String OPENING = "\"“„`";
  private static final String CLOSING = "\"”“`";

  private final Set<String> quoted = new TreeSet<>();

  Particulars(String query) {
    int end = 0;
    for (int i = 0; i < query.length(); i++) {
      int kind = OPENING.indexOf(query.charAt(i));
      end = kind < 0 ? -1 : query.indexOf(CLOSING.charAt(kind), i + 1);
      if (end > i) {
        Words.of(query.substring(i + 1, end)).forEach(word -> quoted.add(word.text()));
        i = end;
      }
    }
  }

  boolean contain(Words.Word word) {
    return quoted.contains(word.text()) || isNumber(word.text()) || isTime(word.text());
  }

  private static boolean isTime(String word) {
    return TIMES.contains(" " + word + " ");
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
