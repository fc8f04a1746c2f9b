package dev.glovebox.bridge.order;

import java.util.Comparator;

/**
 * An order of keys that are only to be found again. Ids begin alike, and compiled code compares
 * texts letter by letter; a text knows its hash. Keys of one hash are in their own order, so that
 * whoever chooses keys of one hash gains nothing.
 */
public final class KeyOrder {
  private KeyOrder() {}

  public static <K extends Comparable<K>> Comparator<K> toFind() {
    return (one, other) -> {
      int hash = one.hashCode();
      int otherHash = other.hashCode();
      return hash < otherHash ? -1 : hash > otherHash ? 1 : one.compareTo(other);
    };
  }
}
