package dev.glovebox.client.check;

import java.util.List;

/** What scripts are checked against. Lives as long as its checker. */
@FunctionalInterface
public interface StubsForScripts {
  /** The stubs for a script of that text, as {@code inspect} shows them. */
  String of(String code);

  /**
   * What the script may call that may change something, or null where nobody knows: as long as none
   * of it was called, nothing is lost when the script fails.
   */
  default List<String> changing(String code) {
    return null;
  }
}
