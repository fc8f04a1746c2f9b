package dev.glovebox.bridge.signature;

import dev.glovebox.bridge.name.PythonName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a description says of single parameters under {@code Args:}, as servers do whose
 * descriptions are docstrings of Python.
 */
public final class ArgumentNotes {
  private static final Set<String> BEGINNINGS = Set.of("Args:", "Arguments:", "Parameters:");

  private final Map<String, String> notes = new TreeMap<>();
  private final StringBuilder others = new StringBuilder();
  private String current;
  private int margin;

  private ArgumentNotes() {}

  /**
   * The notes of those parameters; where one is told that is none of them, nothing is taken out.
   *
   * @param parameters their names in the schema
   */
  public static ArgumentNotes of(String description, Set<String> parameters) {
    ArgumentNotes read = new ArgumentNotes();
    if (hasBeginning(description)) {
      read.lines(description);
    }
    if (read.notes.isEmpty() || !parameters.containsAll(read.notes.keySet())) {
      ArgumentNotes whole = new ArgumentNotes();
      whole.others.append(description);
      return whole;
    }
    return read;
  }

  /** What is said of that parameter, or nothing. */
  public String of(String parameter) {
    return notes.getOrDefault(parameter, "");
  }

  /** The description without them. */
  public String others() {
    return others.toString();
  }

  private static boolean hasBeginning(String description) {
    return BEGINNINGS.stream().anyMatch(description::contains);
  }

  private void lines(String description) {
    int start = 0;
    for (int i = 0; i <= description.length(); i++) {
      if (i == description.length() || description.charAt(i) == '\n') {
        line(description.substring(start, i));
        start = i + 1;
      }
    }
  }

  private void line(String line) {
    String text = line.strip();
    if (BEGINNINGS.contains(text)) {
      current = "";
      margin = -1;
      return;
    }
    int indent = line.indexOf(text);
    if (current == null || !text.isEmpty() && isAfter(text, indent)) {
      current = null;
      others.append(line).append('\n');
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    margin = margin < 0 ? indent : margin;
    if (indent <= margin) {
      String item = text.startsWith("- ") ? text.substring(2) : text;
      int colon = item.indexOf(':');
      current = name(item.substring(0, colon));
      notes.put(current, item.substring(colon + 1).strip());
    } else {
      notes.merge(current, text, (before, more) -> before + " " + more);
    }
  }

  /** Another heading, or text that is no item. */
  private boolean isAfter(String text, int indent) {
    boolean isItem = text.indexOf(':') > 0 && text.indexOf(':') < text.length() - 1;
    boolean isOfSection = margin < 0 ? isItem : indent > margin || indent == margin && isItem;
    String item = text.startsWith("- ") ? text.substring(2) : text;
    return !isOfSection
        || margin < 0 && !PythonName.isIdentifier(name(item.substring(0, item.indexOf(':'))));
  }

  /** {@code limit (int, optional)} is of {@code limit}. */
  private static String name(String told) {
    String bare = told.replace("`", "");
    int bracket = bare.indexOf('(');
    return (bracket > 0 ? bare.substring(0, bracket) : bare).strip();
  }
}
