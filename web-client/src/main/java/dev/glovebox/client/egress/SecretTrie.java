package dev.glovebox.client.egress;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Texts that are looked for at every place of a long text: how long that takes does not depend on
 * how many they are, on how alike they begin or on how often the text begins like them. Lives as
 * long as the secrets that it holds.
 *
 * <p>A tree of their first {@link #DEPTH} characters, in a table of steps from one node to the
 * next. Longer texts are compared only where these characters are met, and then a part of them
 * counts. Where a way through the tree ends, what was read on it says how the next one begins.
 */
final class SecretTrie {
  static final int DEPTH = 32;
  private static final int FIRST_SIZE = 1 << 10;
  private static final int ASCII = 0x80;
  private static final Random RANDOM = new Random();
  private static final Way ONE_FURTHER = new Way(1, 0, 0, 0);

  /** By chance: a server that knows them would choose values that all meet in one slot. */
  private final int spreadOfNodes = RANDOM.nextInt() | 1;

  private final int spreadOfLetters = RANDOM.nextInt() | 1;
  private int[] from = new int[FIRST_SIZE];
  private char[] by = new char[FIRST_SIZE];
  private int[] to = new int[FIRST_SIZE];
  private boolean[] isEnd = new boolean[FIRST_SIZE];
  private int nodes = 1;
  private final Map<Integer, TreeSet<String>> longer = new HashMap<>();
  private final Map<Integer, String[]> sorted = new HashMap<>();
  private final Map<Integer, Way> after = new HashMap<>();

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

  /** Adds a {@link #folded} text; false when it is there already. */
  boolean add(String text) {
    after.clear();
    sorted.clear();
    int node = 0;
    int length = Math.min(DEPTH, text.length());
    for (int i = 0; i < length; i++) {
      node = stepOrGrow(node, text.charAt(i));
    }
    char begins = text.charAt(0);
    if (begins < ASCII) {
      first[begins] = to[slot(0, begins)];
    }
    if (text.length() > DEPTH) {
      return longer.computeIfAbsent(node, deep -> new TreeSet<>()).add(text);
    }
    boolean isNew = !isEnd[node];
    isEnd[node] = true;
    return isNew;
  }

  /** The places of a text in any case at which one of the texts stands, from its beginning on. */
  Finds in(CharSequence text) {
    return new Finds(text);
  }

  private int step(int node, char c) {
    return node == 0 && c < ASCII ? first[c] : to[slot(node, c)];
  }

  /** Whether one of the texts begins with what is between the places, {@link #DEPTH} at most. */
  boolean leadsOn(CharSequence text, int from, int end) {
    int node = 0;
    for (int i = from; i < end; i++) {
      node = to[slot(node, folded(text.charAt(i)))];
      if (node == 0) {
        return false;
      }
    }
    return true;
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
    int hash = node * spreadOfNodes + c * spreadOfLetters;
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

  /**
   * A way through the tree that begins further on in a text, and how far it is known.
   *
   * @param by how much further on
   * @param found the length of the longest text on it
   */
  private record Way(int by, int node, int depth, int found) {}

  /** Where texts stand in another one. Lives until all are found. */
  final class Finds {
    private final CharSequence text;
    private int at;
    private int length;

    private Finds(CharSequence text) {
      this.text = text;
    }

    int at() {
      return at;
    }

    /** What stands there, or at least {@link #DEPTH} characters of its beginning, is so long. */
    int length() {
      return length;
    }

    /** Goes to the next place, which is behind what stands at this one; false without any. */
    boolean next() {
      at += length;
      length = 0;
      Way way = ONE_FURTHER;
      while (length == 0 && at < text.length()) {
        way = walked(way);
        length = way.depth == DEPTH ? Math.max(way.found, beyond(way.node)) : way.found;
        if (length == 0) {
          way = after(way);
          at += way.by;
        }
      }
      return length > 0;
    }

    private Way walked(Way way) {
      int node = way.node;
      int depth = way.depth;
      int found = way.found;
      int most = Math.min(DEPTH, text.length() - at);
      if (depth == 0 && step(0, letter(0)) == 0) {
        return ONE_FURTHER;
      }
      while (depth < most) {
        int next = step(node, letter(depth));
        if (next == 0) {
          break;
        }
        node = next;
        depth++;
        found = isEnd[node] ? depth : found;
      }
      return new Way(0, node, depth, found);
    }

    private Way after(Way way) {
      if (way.depth <= 1) {
        return ONE_FURTHER;
      }
      Way known = after.get(way.node);
      if (known == null) {
        known = looked(way.depth);
        after.put(way.node, known);
      }
      return known;
    }

    /** The first way that begins within what was read and ends with it, or meets a text in it. */
    private Way looked(int read) {
      for (int by = 1; by < read; by++) {
        int node = 0;
        int depth = 0;
        int found = 0;
        int next = step(node, letter(by));
        while (next != 0) {
          node = next;
          depth++;
          found = isEnd[node] ? depth : found;
          next = by + depth < read ? step(node, letter(by + depth)) : 0;
        }
        if (by + depth == read) {
          return new Way(by, node, depth, found);
        } else if (found > 0) {
          return new Way(by, 0, 0, 0);
        }
      }
      return new Way(read, 0, 0, 0);
    }

    private char letter(int offset) {
      return folded(text.charAt(at + offset));
    }

    /** What the text has in common with the one of the longer texts that is most like it. */
    private int beyond(int node) {
      TreeSet<String> some = longer.get(node);
      if (some == null) {
        return 0;
      }
      String[] all = sorted.computeIfAbsent(node, deep -> some.toArray(new String[0]));
      int low = 0;
      int high = all.length - 1;
      int inLow = common(all[low], 0);
      int inHigh = common(all[high], 0);
      while (high - low > 1) {
        int middle = (low + high) >>> 1;
        int inMiddle = common(all[middle], Math.min(inLow, inHigh));
        if (isBefore(all[middle], inMiddle)) {
          low = middle;
          inLow = inMiddle;
        } else {
          high = middle;
          inHigh = inMiddle;
        }
      }
      return Math.max(inLow, inHigh);
    }

    /** How much of it stands here; so much of it is known to. */
    private int common(String longer, int known) {
      int most = Math.min(longer.length(), text.length() - at);
      int same = known;
      while (same < most && longer.charAt(same) == letter(same)) {
        same++;
      }
      return same;
    }

    private boolean isBefore(String longer, int same) {
      boolean isOver = same == longer.length() || at + same == text.length();
      return isOver ? same == longer.length() : longer.charAt(same) < letter(same);
    }
  }
}
