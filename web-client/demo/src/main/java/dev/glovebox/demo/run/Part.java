package dev.glovebox.demo.run;

import dev.glovebox.demo.words.Words;

/**
 * The part of a long list that is shown.
 *
 * @param from the first, from 0
 * @param to the one after the last
 * @param of how many there are
 */
public record Part(int from, int to, int of) {

  /** The part, of so many at most, in which this index is. */
  public static Part around(int index, int of, int most) {
    int from = Math.max(0, Math.min(index, of - 1)) / most * most;
    return new Part(from, Math.min(of, from + most), of);
  }

  public boolean isAll() {
    return from == 0 && to == of;
  }

  public boolean hasBefore() {
    return from > 0;
  }

  public boolean hasAfter() {
    return to < of;
  }

  public String words(String many) {
    return Words.grouped(from + 1)
        + " to "
        + Words.grouped(to)
        + " of "
        + Words.grouped(of)
        + " "
        + many;
  }
}
