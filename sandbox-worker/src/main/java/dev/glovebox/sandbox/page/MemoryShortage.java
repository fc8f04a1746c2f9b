package dev.glovebox.sandbox.page;

import java.util.Locale;

/** A start that failed because the browser had no memory for it, which is nobody's mistake. */
final class MemoryShortage {
  private MemoryShortage() {}

  /**
   * Browsers have words of their own for it: {@code RangeError: WebAssembly.Memory(): could not
   * allocate memory} in one, {@code InternalError: out of memory} in another.
   */
  static boolean isMeantBy(String reason) {
    String words = reason.toLowerCase(Locale.ROOT);
    return words.contains("out of memory")
        || words.contains("rangeerror") && words.contains("memory");
  }

  static String told(String reason) {
    return "the browser has no memory for a sandbox ("
        + reason
        + "): close what else takes memory, or lower limits.sandboxes or limits.memoryMb";
  }
}
