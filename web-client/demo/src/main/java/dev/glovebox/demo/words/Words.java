package dev.glovebox.demo.words;

/** Times, sizes and numbers in words. */
public final class Words {
  private static final int GROUP = 3;

  private Words() {}

  public static String milliseconds(double ms) {
    if (ms < 1000) {
      return Math.round(ms) + " ms";
    }
    return fixed(ms / 1000, ms < 10_000 ? 2 : 1) + " s";
  }

  /** A mark of a time axis: a round number. */
  public static String roundTime(double ms) {
    if (ms < 1000) {
      return Math.round(ms) + " ms";
    }
    boolean isWhole = ms % 1000 == 0;
    return fixed(ms / 1000, isWhole ? 0 : 1) + " s";
  }

  /** Tenths of a second, for a clock that is still running. */
  public static String seconds(double ms) {
    return fixed(ms / 1000, 1) + " s";
  }

  public static String bytes(double count) {
    if (count < 1000) {
      return Math.round(count) + " B";
    }
    if (count < 1_000_000) {
      return fixed(count / 1000, count < 100_000 ? 1 : 0) + " KB";
    }
    return fixed(count / 1_000_000, 1) + " MB";
  }

  /** A part of a whole, in per cent. */
  public static String percent(double part, double whole) {
    double percent = part / whole * 100;
    return fixed(percent, percent < 10 ? 1 : 0) + " %";
  }

  /** {@code 1 call}, {@code 1,200 calls}. */
  public static String counted(int count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  /** With a comma after each three digits. */
  public static String grouped(int count) {
    StringBuilder digits = new StringBuilder(Integer.toString(count));
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private static String fixed(double value, int places) {
    long unit = 1;
    for (int place = 0; place < places; place++) {
      unit *= 10;
    }
    long rounded = Math.round(value * unit);
    if (places == 0) {
      return Long.toString(rounded);
    }
    String fraction = Long.toString(unit + rounded % unit).substring(1);
    return rounded / unit + "." + fraction;
  }
}
