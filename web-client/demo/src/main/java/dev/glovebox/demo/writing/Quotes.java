package dev.glovebox.demo.writing;

/** What of a line is text in quotes, and what is a comment. */
final class Quotes {
  private Quotes() {}

  /** Where the quotes are that are still open at the end; -1 where none are, or in a comment. */
  static int openIn(String line) {
    int open = -1;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (open >= 0 && letter == '\\') {
        at++;
      } else if (open >= 0) {
        open = letter == line.charAt(open) ? -1 : open;
      } else if (letter == '"' || letter == '\'') {
        open = at;
      } else if (letter == '#') {
        return -1;
      }
    }
    return open;
  }

  static boolean isComment(String line) {
    return openIn(line) < 0 && openIn(line + "\"") < 0;
  }
}
