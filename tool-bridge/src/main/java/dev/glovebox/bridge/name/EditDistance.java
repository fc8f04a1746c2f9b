package dev.glovebox.bridge.name;

/**
 * How many letters must be added, dropped, changed or swapped to turn one text into another. Only
 * the band of the table that can stay within the bound is filled in.
 */
public final class EditDistance {
  private final String left;
  private final String right;
  private final int bound;
  private int[] beforeLast;
  private int[] last;
  private int[] row;

  private EditDistance(String left, String right, int bound) {
    this.left = left;
    this.right = right;
    this.bound = bound;
    this.beforeLast = new int[right.length() + 1];
    this.last = new int[right.length() + 1];
    this.row = new int[right.length() + 1];
  }

  /** The distance, or {@code bound + 1} when it is more than the bound. */
  public static int within(String left, String right, int bound) {
    return Math.abs(left.length() - right.length()) > bound
        ? bound + 1
        : new EditDistance(left, right, bound).count();
  }

  private int count() {
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      if (fillRow(i) > bound) {
        return bound + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[right.length()], bound + 1);
  }

  /** Fills in the row of the first {@code i} letters, and returns its smallest number. */
  private int fillRow(int i) {
    int from = Math.max(1, i - bound);
    int to = Math.min(right.length(), i + bound);
    row[from - 1] = from > 1 ? bound + 1 : i;
    int best = row[from - 1];
    for (int j = from; j <= to; j++) {
      row[j] = cell(i, j);
      best = Math.min(best, row[j]);
    }
    return best;
  }

  private int cell(int i, int j) {
    int changed = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int dropped = j == i + bound ? bound + 1 : last[j] + 1;
    int added = row[j - 1] + 1;
    int best = Math.min(changed, Math.min(dropped, added));
    return isSwap(i, j) ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }

  private boolean isSwap(int i, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
