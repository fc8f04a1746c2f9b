package dev.glovebox.client.check;

/** Walks over the names in a script, those in strings and comments too. Used up by one walk. */
final class ScriptWords {
  private static final String AWAIT = "await";

  private final String code;
  private int start;
  private int end;

  ScriptWords(String code) {
    this.code = code;
  }

  /** Goes to the next name; false when there is none. */
  boolean next() {
    start = end;
    while (start < code.length() && !isStart(code.charAt(start))) {
      start++;
    }
    end = endOfWord(start);
    return start < code.length();
  }

  String word() {
    return code.substring(start, end);
  }

  /** Whether a dot stands before it. */
  boolean isMember() {
    int before = lastBefore();
    return before >= 0 && code.charAt(before) == '.';
  }

  /** Whether {@code await} stands before it. */
  boolean isAwaited() {
    int from = lastBefore() + 1 - AWAIT.length();
    return from >= 0 && code.startsWith(AWAIT, from);
  }

  /** Where the last letter before it stands that is not a space; -1 when there is none. */
  private int lastBefore() {
    int before = start - 1;
    while (before >= 0 && isSpace(code.charAt(before))) {
      before--;
    }
    return before;
  }

  /** The name after the dot that follows; empty when none does. */
  String member() {
    int dot = skipSpace(end);
    if (dot >= code.length() || code.charAt(dot) != '.') {
      return "";
    }
    int from = skipSpace(dot + 1);
    boolean isName = from < code.length() && isStart(code.charAt(from));
    return isName ? code.substring(from, endOfWord(from)) : "";
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < code.length() && isPart(code.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < code.length() && isSpace(code.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whatever is not ASCII counts as a letter: more words do no harm. */
  private static boolean isStart(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '_'
        || letter > 127;
  }

  private static boolean isPart(char letter) {
    return isStart(letter) || (letter >= '0' && letter <= '9');
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\\' || letter == '\n' || letter == '\r';
  }
}
