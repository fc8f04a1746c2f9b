package dev.glovebox.demo.meter;

import dev.glovebox.demo.words.Words;

/**
 * One measure of both ways.
 *
 * @param what in words
 */
public record Comparison(String what, int code, int classic) {

  /** Which way needs less, and by how much; said in the same words whichever it is. */
  public String verdict() {
    if (code == classic) {
      return "the same";
    }
    return code < classic ? "Code Mode: " + less(code, classic) : "Classic: " + less(classic, code);
  }

  public boolean isClassicLess() {
    return classic < code;
  }

  private static String less(int smaller, int larger) {
    return Words.percent(larger - smaller, larger) + " less";
  }
}
