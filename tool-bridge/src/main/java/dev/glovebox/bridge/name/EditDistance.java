package dev.glovebox.bridge.name;

/** How many letters must be added, dropped, changed or swapped to turn one text into another. */
public final class EditDistance {
  private EditDistance() {}

  /** The distance, or {@code bound + 1} when it is more than the bound. */
  public static int within(String left, String right, int bound) {
    if (Math.abs(left.length() - right.length()) > bound) {
      return bound + 1;
    }
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      int from = Math.max(1, i - bound);
      int to = Math.min(right.length(), i + bound);
      if (from > 1) {
        row[from - 1] = bound + 1;
      }
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int diagonal = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int above = j == i + bound ? bound + 1 : last[j] + 1;
        row[j] = Math.min(diagonal, Math.min(above, row[j - 1] + 1));
        if (isSwap(left, i, right, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > bound) {
        return bound + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[right.length()], bound + 1);
  }

  private static boolean isSwap(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
