package dev.glovebox.bridge.json.browser;

import org.teavm.jso.JSBody;

/**
 * The words of what JavaScript threw: an error that Java caught, without the mark that the compiler
 * puts before them, or the reason of a rejected promise.
 */
public final class NativeMessage {
  private static final String MARK = "(JavaScript) ";

  private NativeMessage() {}

  public static String of(RuntimeException problem) {
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(MARK) ? message.substring(MARK.length()) : message;
  }

  /** The reason of a rejection, which may be anything, even what cannot be made a text. */
  public static String ofThrown(Object reason) {
    try {
      return messageOf(reason);
    } catch (RuntimeException problem) {
      return "something that has no text";
    }
  }

  @JSBody(
      params = "reason",
      script = "return String(reason && reason.message ? reason.message : reason)")
  private static native String messageOf(Object reason);
}
