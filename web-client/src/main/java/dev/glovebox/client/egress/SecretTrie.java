package dev.glovebox.client.egress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Texts that are looked for at every place of a long text: how long that takes does not depend on
 * how many they are or on how alike they begin. Lives as long as the secrets that it holds.
 *
 * <p>A tree of their first {@link #DEPTH} characters, in a table of steps from one node to the
 * next. Longer texts are compared only where these characters are met, and then a part of them
 * counts.
 */
final class SecretTrie {
  static final int DEPTH = 32;
  private static final int FIRST_SIZE = 1 << 10;
  private static final int SPREAD = 0x9E3779B1;
  private static final int ASCII = 0x80;

  private int[] from = new int[FIRST_SIZE];
  private char[] by = new char[FIRST_SIZE];
  private int[] to = new int[FIRST_SIZE];
  private boolean[] isEnd = new boolean[FIRST_SIZE];
  private int nodes = 1;
  private final Map<Integer, TreeSet<String>> longer = new HashMap<>();
  private int longest;

  /** The first steps of all that begin with such a letter: most places of a text end there. */
  private final int[] first = new int[ASCII];

  /** In lower case, letter by letter, so that places stay the same. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(folded(text.charAt(i)));
    }
    return out.toString();
  }

  private static char folded(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  /** Adds a {@link #folded} text. */
  void add(String text) {
    int node = 0;
    int length = Math.min(DEPTH, text.length());
    for (int i = 0; i < length; i++) {
      node = stepOrGrow(node, text.charAt(i));
    }
    if (text.length() > DEPTH) {
      longer.computeIfAbsent(node, deep -> new TreeSet<>()).add(text);
    } else {
      isEnd[node] = true;
    }
    longest = Math.max(longest, text.length());
    char begins = text.charAt(0);
    if (begins < ASCII) {
      first[begins] = to[slot(0, begins)];
    }
  }

  /**
   * How much of a text in any case, from that place on, is one of the texts or at least {@link
   * #DEPTH} characters of one; 0 when nothing is.
   */
  int lengthAt(String text, int at) {
    int node = firstStep(folded(text.charAt(at)));
    if (node == 0) {
      return 0;
    }
    int found = 0;
    int most = Math.min(DEPTH, text.length() - at);
    for (int i = 1; i < most; i++) {
      node = to[slot(node, folded(text.charAt(at + i)))];
      if (node == 0) {
        return found;
      }
      if (isEnd[node]) {
        found = i + 1;
      }
    }
    TreeSet<String> beyond = longer.get(node);
    return beyond == null ? found : inCommon(beyond, text, at);
  }

  private int firstStep(char c) {
    return c < ASCII ? first[c] : to[slot(0, c)];
  }

  /** Whether one of the texts begins with what is between the places, {@link #DEPTH} at most. */
  boolean leadsOn(String text, int from, int end) {
    int node = 0;
    for (int i = from; i < end; i++) {
      node = to[slot(node, folded(text.charAt(i)))];
      if (node == 0) {
        return false;
      }
    }
    return true;
  }

  private int inCommon(TreeSet<String> beyond, String text, int at) {
    String rest = folded(text.substring(at, Math.min(text.length(), at + longest)));
    return Math.max(inCommon(beyond.floor(rest), rest), inCommon(beyond.ceiling(rest), rest));
  }

  private static int inCommon(String secret, String rest) {
    int length = 0;
    int most = secret == null ? 0 : Math.min(secret.length(), rest.length());
    while (length < most && secret.charAt(length) == rest.charAt(length)) {
      length++;
    }
    return length;
  }

  private int stepOrGrow(int node, char c) {
    int slot = slot(node, c);
    if (to[slot] != 0) {
      return to[slot];
    }
    from[slot] = node;
    by[slot] = c;
    to[slot] = nodes;
    int made = nodes++;
    if (nodes > isEnd.length) {
      isEnd = Arrays.copyOf(isEnd, isEnd.length * 2);
    }
    if (nodes * 2 > to.length) {
      spread();
    }
    return made;
  }

  private int slot(int node, char c) {
    int mask = to.length - 1;
    int hash = (node * 31 + c) * SPREAD;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (to[slot] != 0 && (from[slot] != node || by[slot] != c)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void spread() {
    int[] oldFrom = from;
    char[] oldBy = by;
    int[] oldTo = to;
    from = new int[oldTo.length * 2];
    by = new char[oldTo.length * 2];
    to = new int[oldTo.length * 2];
    for (int i = 0; i < oldTo.length; i++) {
      if (oldTo[i] != 0) {
        int slot = slot(oldFrom[i], oldBy[i]);
        from[slot] = oldFrom[i];
        by[slot] = oldBy[i];
        to[slot] = oldTo[i];
      }
    }
  }
}
