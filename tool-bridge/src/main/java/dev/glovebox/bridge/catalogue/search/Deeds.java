package dev.glovebox.bridge.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that tell what is done: whether something is made, changed, taken away, sent or only looked
 * at. Data.
 */
public final class Deeds {
  static final int MAKING = 1;
  static final int ALTERING = 2;
  static final int REMOVING = 4;
  static final int SENDING = 8;
  static final int READING = 16;
  static final int CHANGING = MAKING | ALTERING | REMOVING | SENDING | 32;

  private static final String[][] CLEAR = {
    {
      "1",
      "create add insert append attach install upload generate register upsert submit write put"
    },
    {
      "2",
      "update edit change modify rename move replace assign apply enable disable fill merge "
          + "reset restore activate deactivate approve accept reject close confirm connect "
          + "disconnect resume pause upgrade upsert transfer convert format put write"
    },
    {
      "4",
      "delete remove clear erase discard cancel abort kill uninstall unassign revoke archive "
          + "decline"
    },
    {"8", "send reply push publish invite react submit write"},
    {"32", "buy click grant pay reserve rerun save sell subscribe trigger deploy"},
    {
      "16",
      "browse count describe fetch find get inspect list lookup query read retrieve search show view"
    }
  };

  /** Those that are something else as well: {@code place_details}, the price of a share. */
  private static final String[][] SOMETIMES = {
    {"1", "book comment copy fork log make open schedule start store draw plan note compose draft"},
    {"2", "block commit drag mark place press run set stop turn book schedule tag label bring"},
    {"4", "drop take"},
    {"8", "answer comment give post share tell mail email notify inform message remind"},
    {"16", "check compare give tell look see"},
    {
      "32",
      "run press drag summarise summarize translate calculate print export import load download file"
    }
  };

  private static final String BEFORE_ORDERS = " and lets not please then to you ";

  /** Who asks for what is open does not ask to open anything. */
  private static final String STATE = "open";

  private static final String AFTER_ASKING = " me sure us ";
  private static final Map<String, Integer> BY_VERB = new TreeMap<>();
  private static final Map<String, Integer> BY_OTHER = new TreeMap<>();

  static {
    read(CLEAR, BY_VERB);
    read(SOMETIMES, BY_OTHER);
  }

  private final Set<String> verbs = new TreeSet<>();
  private int kinds;

  /** The deeds of a query. */
  Deeds(List<Words.Word> query) {
    for (int i = 0; i < query.size(); i++) {
      String word = query.get(i).text();
      if (BY_VERB.containsKey(word)) {
        add(word, BY_VERB.get(word));
      }
      if (BY_OTHER.containsKey(word) && isOrder(query, i)) {
        add(word, BY_OTHER.get(word));
      }
    }
  }

  private void add(String verb, int kind) {
    verbs.add(verb);
    kinds |= kind;
  }

  private static void read(String[][] groups, Map<String, Integer> byWord) {
    for (String[] group : groups) {
      int kind = Integer.parseInt(group[0]);
      for (Words.Word word : Words.of(group[1])) {
        byWord.merge(word.text(), kind, (left, right) -> left | right);
      }
    }
  }

  /** What a query asks to be done; nothing where it only asks. */
  int kinds() {
    return kinds;
  }

  /** Whether the query has the word for what is done, and not for what it is done to. */
  boolean hasVerb(String word) {
    return verbs.contains(word);
  }

  /** Whether the word says how something is, and stands for no deed. */
  boolean isState(String word) {
    return word.equals(STATE) && !verbs.contains(word);
  }

  /** Not in {@code the log}, and {@code tell me} only asks. */
  private static boolean isOrder(List<Words.Word> query, int at) {
    boolean isFirst = at == 0 || isIn(BEFORE_ORDERS, query.get(at - 1).text());
    boolean isOnlyAsked = at + 1 < query.size() && isIn(AFTER_ASKING, query.get(at + 1).text());
    return isFirst && !isOnlyAsked && !isState(query, at);
  }

  /** As in {@code open pull requests}: of several, and of none that is told apart. */
  private static boolean isState(List<Words.Word> query, int at) {
    int next = at + 1;
    if (!query.get(at).text().equals(STATE)
        || next == query.size()
        || EmptyWords.contain(query.get(next).text())) {
      return false;
    }
    boolean isSecond = next + 1 < query.size() && !EmptyWords.contain(query.get(next + 1).text());
    return Stems.isPlural(query.get(next).text())
        || isSecond && Stems.isPlural(query.get(next + 1).text());
  }

  private static boolean isIn(String words, String word) {
    return words.contains(" " + word + " ");
  }

  /** Whether it is a noun that only looks like a verb of reading: {@code the lists of a board}. */
  static boolean isNounOfVerb(String word) {
    return word.endsWith("s")
        && BY_VERB.getOrDefault(word.substring(0, word.length() - 1), 0) == READING;
  }

  /**
   * Whether it says of what kind something is, and not what is to be done: {@code merged pulls}.
   */
  static boolean isParticiple(String word) {
    if (!word.endsWith("ed")) {
      return false;
    }
    String without = word.substring(0, word.length() - 2);
    return BY_VERB.containsKey(without) || BY_VERB.containsKey(without + "e");
  }

  /** By the first word that is a deed: before it may stand what the function belongs to. */
  static int ofFunction(String function) {
    for (Words.Word word : Words.of(function)) {
      int kind = BY_VERB.getOrDefault(word.text(), 0);
      if (kind != 0) {
        return kind;
      }
    }
    return 0;
  }

  /** Whether somebody may order by that word. */
  public static boolean isVerb(String word) {
    return BY_VERB.containsKey(word) || BY_OTHER.containsKey(word);
  }
}
