package dev.glovebox.bridge.source.functions.browser;

import java.util.function.Supplier;

/**
 * Which run's call is in a function of the page right now. It mirrors the page's one call stack, so
 * it holds for what a function does before it first waits for something, and not for what comes
 * after: a browser does not tell for whom it takes work up again.
 */
public final class CallUnderWay {
  private static String current = "";

  private CallUnderWay() {}

  /** The id of that run; empty when no function has the word. */
  public static String runId() {
    return current;
  }

  static <T> T during(String runId, Supplier<T> work) {
    String outer = current;
    current = runId;
    try {
      return work.get();
    } finally {
      current = outer;
    }
  }
}
