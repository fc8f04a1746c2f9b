package dev.glovebox.client.model;

import dev.glovebox.bridge.name.PythonName;
import java.util.Set;

/**
 * Tells a line of prose from a line of Python, and takes for Python what could be either. In Python
 * two words stand side by side only where one of them is a keyword.
 */
final class ProseLine {
  /** Keywords in some places only. */
  private static final Set<String> SOFT_KEYWORDS = Set.of("case", "match", "type");

  private static final String ENDS = ".!?:…。：！？";
  private static final String QUOTES = "\"'`";

  private ProseLine() {}

  static boolean isProse(String line) {
    String text = line.strip();
    boolean isCode = text.contains("\"\"\"") || text.contains("'''") || text.startsWith("@");
    return !isCode && (text.startsWith("#") || hasTwoWords(beforeComment(text)) || isOneWord(text));
  }

  private static String beforeComment(String text) {
    int comment = text.indexOf('#');
    return comment < 0 ? text : text.substring(0, comment);
  }

  /** Words in quotes do not count. */
  private static boolean hasTwoWords(String text) {
    boolean isAfterWord = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < text.length() && isOfWord(text.charAt(end))) {
          end++;
        }
        boolean isWord = !isKeyword(text.substring(at, end));
        if (isAfterWord && isWord) {
          return true;
        }
        isAfterWord = isWord;
      } else if (QUOTES.indexOf(c) >= 0) {
        end = Math.max(end, text.indexOf(c, end) + 1);
        isAfterWord = false;
      } else if (c != ' ') {
        isAfterWord = false;
      }
      at = end;
    }
    return false;
  }

  private static boolean isKeyword(String word) {
    return PythonName.isKeyword(word) || SOFT_KEYWORDS.contains(word);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** {@code Sure!} or {@code **Script:**}; {@code else:} is Python's. */
  private static boolean isOneWord(String text) {
    String word = trimmed(text);
    int last = word.length() - 1;
    if (last < 1 || ENDS.indexOf(word.charAt(last)) < 0) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!isOfWord(word.charAt(i))) {
        return false;
      }
    }
    return !isKeyword(word.substring(0, last));
  }

  /** Without Markdown's own marks around it. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "*_> -".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "*_ ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
