package dev.glovebox.bridge.tool.browser;

import org.teavm.jso.JSBody;

/** What a promise was rejected with: an error, a plain object as platforms make them, a text. */
public final class Rejection {
  private static final String NO_TEXT = "something that has no text";

  private Rejection() {}

  /**
   * Its words; none where it was rejected with nothing. What was thrown may refuse to be a text.
   */
  public static String messageOf(Object reason) {
    try {
      String words = wordsOf(reason);
      return words == null || words.equals("{}") ? NO_TEXT : words;
    } catch (RuntimeException unprintable) {
      return NO_TEXT;
    }
  }

  @JSBody(
      params = "reason",
      script =
          "return reason === null || reason === undefined ? '' : typeof reason !== 'object'"
              + " ? String(reason) : typeof reason.message === 'string' && reason.message"
              + " ? reason.message : reason instanceof Error ? String(reason)"
              + " : JSON.stringify(reason)")
  private static native String wordsOf(Object reason);
}
