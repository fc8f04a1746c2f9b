package dev.glovebox.sandbox.wire;

import java.util.Locale;

/** The words of a wire whose messages begin with one: the names of an enum, in small letters. */
public final class Words {
  private Words() {}

  public static String of(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT);
  }

  /** The one of that word; null for what is none of them, because anybody may say anything. */
  public static <E extends Enum<E>> E find(E[] all, String word) {
    for (E one : all) {
      if (of(one).equals(word)) {
        return one;
      }
    }
    return null;
  }
}
