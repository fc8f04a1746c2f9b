package dev.glovebox.bridge.tool.browser;

import org.teavm.jso.JSBody;

/** What a promise was rejected with: an error, or anything else. */
public final class Rejection {
  private Rejection() {}

  /** Its words; what was thrown may refuse to be made a text. */
  public static String messageOf(Object reason) {
    try {
      return textOf(reason);
    } catch (RuntimeException unprintable) {
      return "something that has no text";
    }
  }

  @JSBody(
      params = "reason",
      script = "return String(reason && reason.message ? reason.message : reason)")
  private static native String textOf(Object reason);
}
