package dev.glovebox.client.run;

/** The fence that models put around code, as they would in an answer to a person. */
public final class MarkdownFence {
  private static final String MARK = "```";

  private MarkdownFence() {}

  /** The code without a fence around all of it; each line keeps its number. */
  public static String removed(String code) {
    String text = code.strip();
    int opened = text.indexOf('\n');
    if (!text.startsWith(MARK) || opened < 0 || !isWord(text.substring(MARK.length(), opened))) {
      return code;
    }
    int closing = text.lastIndexOf('\n');
    boolean isClosed = closing > opened && text.substring(closing + 1).strip().equals(MARK);
    String inside = text.substring(opened, isClosed ? closing + 1 : text.length());
    return code.substring(0, code.indexOf(MARK)) + inside;
  }

  /** The name of a language, or nothing: more on that line would be part of the script. */
  private static boolean isWord(String text) {
    String word = text.strip();
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
