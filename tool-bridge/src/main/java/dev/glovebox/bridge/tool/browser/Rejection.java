package dev.glovebox.bridge.tool.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What a promise was rejected with: an error, a plain object as platforms make them, a text. */
public final class Rejection {
  private static final String NO_TEXT = "something that has no text";

  /** What is told is shorter; more would only be walked through. */
  private static final int MOST_CHARACTERS = 10_000;

  private Rejection() {}

  /**
   * Its words; none where it was rejected with nothing. What was thrown may refuse to be a text.
   */
  public static String messageOf(Object reason) {
    try {
      // Read once: a getter may give a text first and something else then.
      String words = wordsOf(reason, messageIn(reason));
      return words == null || words.equals("{}") ? NO_TEXT : beginning(words);
    } catch (RuntimeException unprintable) {
      return NO_TEXT;
    }
  }

  /** Whether what was thrown does not say that it would be thrown again. */
  public static boolean mayPass(Object reason) {
    try {
      return !isForGood(reason);
    } catch (RuntimeException unreadable) {
      return true;
    }
  }

  @JSBody(
      params = "reason",
      script = "return reason !== null && typeof reason === 'object' && reason.retryable === false")
  private static native boolean isForGood(Object reason);

  /**
   * Takes what a promise is rejected with, where a promise is not an answer: the browser would tell
   * of it as of an error that nobody expected.
   */
  public static void ignore(JSObject promise) {
    JSPromise.resolve(promise).catchError(reason -> null);
  }

  private static String beginning(String words) {
    return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS);
  }

  @JSBody(
      params = "reason",
      script = "return reason === null || typeof reason !== 'object' ? undefined : reason.message")
  private static native JSObject messageIn(Object reason);

  @JSBody(
      params = {"reason", "message"},
      script =
          "return reason === null || reason === undefined ? '' : typeof reason !== 'object'"
              + " ? String(reason) : typeof message === 'string' && message"
              + " ? message : reason instanceof Error ? String(reason)"
              + " : JSON.stringify(reason)")
  private static native String wordsOf(Object reason, JSObject message);
}
