package dev.glovebox.client.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The fence that models put around code, as they would in an answer to a person, and the sentences
 * before and after it.
 */
public final class MarkdownFence {
  private static final String MARK = "```";
  private static final List<String> LONG_QUOTES = List.of("\"\"\"", "'''");

  private MarkdownFence() {}

  /**
   * The code without a fence around it and without prose around that; each line keeps its number.
   * What may be code outside the fence stays, and so does the fence: nothing of a script is lost.
   */
  public static String removed(String code) {
    if (!code.contains(MARK)) {
      return code;
    }
    List<String> lines = linesOf(code);
    int opened = opening(lines);
    if (opened < 0) {
      return code;
    }
    int closed = closing(lines, opened);
    boolean isClosed = closed < lines.size();
    boolean isOne = isProse(lines.subList(0, opened));
    if (isClosed) {
      isOne &= isOneBlock(lines.subList(opened + 1, closed));
      isOne &= isProse(lines.subList(closed + 1, lines.size()));
    }
    if (!isOne) {
      return code;
    }
    String inside = String.join("\n", lines.subList(opened + 1, closed));
    return "\n".repeat(opened + 1) + inside + (isClosed ? "\n" : "");
  }

  private static List<String> linesOf(String code) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', from)) {
      lines.add(code.substring(from, end));
      from = end + 1;
    }
    lines.add(code.substring(from));
    return lines;
  }

  /** The first line with a mark, if it opens a fence and is not the last one. */
  private static int opening(List<String> lines) {
    for (int i = 0; i < lines.size() - 1; i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(MARK)) {
        return isLanguage(line.substring(MARK.length())) ? i : -1;
      }
    }
    return -1;
  }

  /** The name of a language, or nothing: more on that line would be part of the script. */
  private static boolean isLanguage(String text) {
    String word = text.strip();
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The last mark alone on a line; beyond the end if there is none. */
  private static int closing(List<String> lines, int opened) {
    for (int i = lines.size() - 1; i > opened; i--) {
      if (lines.get(i).strip().equals(MARK)) {
        return i;
      }
    }
    return lines.size();
  }

  /** Marks within are a text's, or those of a second block. */
  private static boolean isOneBlock(List<String> inside) {
    return inside.stream().noneMatch(line -> line.strip().startsWith(MARK))
        || LONG_QUOTES.stream().anyMatch(quotes -> String.join("\n", inside).contains(quotes));
  }

  private static boolean isProse(List<String> lines) {
    return lines.stream().allMatch(line -> line.strip().isEmpty() || ProseLine.isProse(line));
  }
}
