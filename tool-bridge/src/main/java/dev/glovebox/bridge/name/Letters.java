package dev.glovebox.bridge.name;

/**
 * Which characters a text has, as a set of bits. Two texts that differ in many of them are far
 * apart, which is cheaper to see than their edit distance is to count.
 */
public final class Letters {
  private Letters() {}

  /** One bit for each letter and digit; characters beyond ASCII share bits with others. */
  public static int of(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1 << (text.charAt(i) & 31);
    }
    return letters;
  }

  /** Whether texts with these letters may be within so many edits of each other. */
  public static boolean areWithin(int left, int right, int edits) {
    return Integer.bitCount(left & ~right) <= edits && Integer.bitCount(right & ~left) <= edits;
  }
}
