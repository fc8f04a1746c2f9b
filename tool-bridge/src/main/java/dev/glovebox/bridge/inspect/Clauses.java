package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.catalogue.search.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a question where one need ends and the next begins: at its signs, and where an order follows
 * another ("find the order and tell the client"). What is quoted stays whole, and in a sentence so
 * does what is listed ("flights, hotel and slides").
 */
final class Clauses {
  private static final int MOST = 8;

  /** Questions of fewer words are a list of needs; in others a need has a verb. */
  private static final int WORDS_OF_SENTENCE = 12;

  private static final int WORDS_OF_NEED = 3;

  /** What lists something in a sentence is longer than a need that is only named. */
  private static final int WORDS_OF_LISTING = 6;

  private static final String[] JOINTS = {" and then ", " and ", " then "};

  private final List<String> clauses = new ArrayList<>();
  private final boolean isSentence;

  private Clauses(String query) {
    isSentence = words(query).size() >= WORDS_OF_SENTENCE;
  }

  static List<String> of(String query) {
    Clauses all = new Clauses(query);
    int from = 0;
    boolean isQuoted = false;
    for (int i = 0; i <= query.length() && all.clauses.size() < MOST; i++) {
      if (i == query.length() || (!isQuoted && isBorder(query, i))) {
        boolean isListed = from > 0 && query.charAt(from - 1) == ',';
        all.add(query.substring(from, i).strip(), isListed);
        from = i + 1;
      } else if (query.charAt(i) == '"') {
        isQuoted = !isQuoted && query.indexOf('"', i + 1) > 0;
      }
    }
    return all.clauses;
  }

  private void add(String part, boolean isListed) {
    boolean isItem =
        isListed && isSentence && words(part).size() <= WORDS_OF_NEED && !hasOrder(part);
    if (isItem && !clauses.isEmpty() && words(clauses.getLast()).size() >= WORDS_OF_LISTING) {
      clauses.add(clauses.removeLast() + ", " + part);
      return;
    }
    int from = 0;
    for (int at = 0; at < part.length() && clauses.size() < MOST - 1; at++) {
      int next = at < from ? at : afterJoint(part, at);
      if (next > at
          && startsWithOrder(part, next)
          && words(part.substring(from, at)).size() >= WORDS_OF_NEED) {
        clauses.add(part.substring(from, at).strip());
        from = next;
      }
    }
    if (from < part.length()) {
      clauses.add(part.substring(from));
    }
  }

  private static int afterJoint(String text, int at) {
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return at + joint.length();
      }
    }
    return at;
  }

  private static boolean startsWithOrder(String text, int at) {
    int end = text.indexOf(' ', at);
    return end > 0 && Deeds.isVerb(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static boolean hasOrder(String text) {
    for (String word : words(text)) {
      if (Deeds.isVerb(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ') {
        if (at > from) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean isBorder(String query, int at) {
    char c = query.charAt(at);
    boolean endsWord = at + 1 == query.length() || query.charAt(at + 1) <= ' ';
    return c == ';'
        || c == '\n'
        || c == '、'
        || c == '，'
        || c == '。'
        || (c == ',' || c == '.' || c == '?') && endsWord;
  }
}
