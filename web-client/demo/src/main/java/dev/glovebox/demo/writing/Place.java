package dev.glovebox.demo.writing;

/**
 * A place in a script, and the line that it is on.
 *
 * @param at how many letters stand before it
 */
public record Place(String code, int at) {
  int lineStart() {
    return code.lastIndexOf('\n', at - 1) + 1;
  }

  int lineEnd() {
    int end = code.indexOf('\n', at);
    return end < 0 ? code.length() : end;
  }

  /** From 1. */
  int lineNumber() {
    int number = 1;
    for (int index = 0; index < at; index++) {
      number += code.charAt(index) == '\n' ? 1 : 0;
    }
    return number;
  }

  String line() {
    return code.substring(lineStart(), lineEnd());
  }

  /** What the line has before the place. */
  String before() {
    return code.substring(lineStart(), at);
  }

  String indentation() {
    return indentationOf(line());
  }

  /** The indentation of the block that the line begins; null where it begins none. */
  String indentationOfBlock() {
    int from = lineEnd() + 1;
    while (from < code.length()) {
      String line = new Place(code, from).line();
      if (!line.strip().isEmpty()) {
        String inner = indentationOf(line);
        return inner.length() > indentation().length() ? inner : null;
      }
      from += line.length() + 1;
    }
    return null;
  }

  private static String indentationOf(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  static boolean isOfName(char letter) {
    return letter == '_' || Character.isLetterOrDigit(letter);
  }
}
