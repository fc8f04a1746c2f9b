package dev.glovebox.bridge.json.browser;

/**
 * The words of a JavaScript error that Java caught, without the mark that the compiler puts before
 * them.
 */
public final class NativeMessage {
  private static final String MARK = "(JavaScript) ";

  private NativeMessage() {}

  public static String of(RuntimeException problem) {
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(MARK) ? message.substring(MARK.length()) : message;
  }
}
