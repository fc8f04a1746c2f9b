package dev.glovebox.demo.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Reads the answers of {@code inspect}: texts that are written for a model. */
public final class Told {
  private static final String CLASS = "class ";
  private static final String FUNCTION = "    async def ";
  private static final String QUOTES = "\"\"\"";
  private static final String COMMENT = "  # ";
  private static final String ALSO = "Also: ";

  private Told() {}

  /** The lines of an overview. */
  public static List<Namespace> namespaces(String answer) {
    List<Namespace> found = new ArrayList<>();
    for (String line : lines(answer)) {
      int open = line.indexOf(" (");
      int close = line.indexOf("): ");
      if (open > 0 && close > open && isName(line.substring(0, open))) {
        found.add(
            new Namespace(
                line.substring(0, open),
                line.substring(open + 2, close),
                line.substring(close + 3)));
      }
    }
    return found;
  }

  /** What an answer shows or names, the best match first; nothing where nothing fitted. */
  public static List<Entry> functions(String answer) {
    List<Entry> found = new ArrayList<>();
    List<String> lines = lines(answer);
    String namespace = "";
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(CLASS) && line.endsWith(":")) {
        namespace = line.substring(CLASS.length(), line.length() - 1);
      } else if (line.startsWith(FUNCTION) && line.indexOf('(') > 0) {
        String name = line.substring(FUNCTION.length(), line.indexOf('('));
        found.add(new Entry(namespace, name, docstring(lines, at + 1)));
      } else if (line.startsWith(ALSO)) {
        addNames(line.substring(ALSO.length()), found);
      } else if (line.indexOf('(') > 0) {
        int comment = line.indexOf(COMMENT);
        String says = comment < 0 ? "" : line.substring(comment + COMMENT.length());
        add(line.substring(0, line.indexOf('(')), says, found);
      }
    }
    return found;
  }

  /** The next docstring, unless another function begins before it. */
  private static String docstring(List<String> lines, int from) {
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      int open = line.indexOf(QUOTES);
      if (line.startsWith(FUNCTION) || line.startsWith(CLASS)) {
        return "";
      }
      if (open >= 0) {
        String text = line.substring(open + QUOTES.length());
        return text.endsWith(QUOTES) ? text.substring(0, text.length() - QUOTES.length()) : text;
      }
    }
    return "";
  }

  /** Such as {@code a.b, c.d.}. */
  private static void addNames(String names, List<Entry> found) {
    int from = 0;
    while (from < names.length()) {
      int comma = names.indexOf(", ", from);
      int to = comma < 0 ? names.length() : comma;
      String name = names.substring(from, to);
      add(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, "", found);
      from = to + 2;
    }
  }

  private static void add(String fullName, String says, List<Entry> found) {
    int dot = fullName.lastIndexOf('.');
    if (dot > 0 && isName(fullName.substring(0, dot)) && isName(fullName.substring(dot + 1))) {
      found.add(new Entry(fullName.substring(0, dot), fullName.substring(dot + 1), says));
    }
  }

  private static boolean isName(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter != '_' && letter != '.' && !Character.isLetterOrDigit(letter)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    return lines;
  }
}
