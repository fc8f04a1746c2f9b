package dev.glovebox.client.egress;

import java.util.TreeSet;

/**
 * Values with one beginning, in order, so that the longest one at a place of a text is found by
 * halving: ten thousand comparisons at each place would hold the page up for many seconds. Lives as
 * long as {@link SecretValues}.
 */
final class SortedValues {
  private final TreeSet<String> values = new TreeSet<>();
  private String[] sorted;

  void add(String value) {
    values.add(value);
    sorted = null;
  }

  /** The length of the longest value that stands in the text at this place, or zero. */
  int longestAt(String text, int at) {
    if (sorted == null) {
      sorted = values.toArray(new String[0]);
    }
    int end = text.length();
    String nearest = lastNotAfter(text, at, end);
    while (nearest != null) {
      int same = sameLength(nearest, text, at, end);
      if (same == nearest.length()) {
        return same;
      }
      // Whatever stands there is a beginning of what both have in common.
      end = at + same;
      nearest = lastNotAfter(text, at, end);
    }
    return 0;
  }

  /** The last value that is not after this part of the text. */
  private String lastNotAfter(String text, int at, int end) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isAfter(sorted[middle], text, at, end)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? null : sorted[low - 1];
  }

  private static boolean isAfter(String value, String text, int at, int end) {
    int same = sameLength(value, text, at, end);
    return same < value.length()
        && (at + same == end || value.charAt(same) > text.charAt(at + same));
  }

  private static int sameLength(String value, String text, int at, int end) {
    int most = Math.min(value.length(), end - at);
    int same = 0;
    while (same < most && value.charAt(same) == text.charAt(at + same)) {
      same++;
    }
    return same;
  }
}
