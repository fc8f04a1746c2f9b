package dev.glovebox.sandbox.page;

import java.util.Locale;

/** What failed because the browser had no memory for it, which is nobody's mistake. */
public final class MemoryShortage {
  private MemoryShortage() {}

  /**
   * Browsers have words of their own for it: {@code RangeError: WebAssembly.Memory(): could not
   * allocate memory} in one, {@code InternalError: out of memory} in another.
   */
  public static boolean isMeantBy(String reason) {
    return reason.toLowerCase(Locale.ROOT).contains("out of memory") || isRefused(reason);
  }

  /** Whether the browser refused a whole memory, which no script asks for. */
  public static boolean isRefused(String reason) {
    String words = reason.toLowerCase(Locale.ROOT);
    return words.contains("rangeerror") && words.contains("memory");
  }

  public static String told(String reason) {
    return "the browser has no memory for a sandbox ("
        + reason
        + "): close what else takes memory, or lower limits.sandboxes or limits.memoryMb";
  }
}
