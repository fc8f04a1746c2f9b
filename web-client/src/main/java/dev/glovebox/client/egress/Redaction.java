package dev.glovebox.client.egress;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What is to stay inside. Lives as long as its CodeMode.
 *
 * @param fields names of fields whose values stay, as {@link #normal} writes them
 * @param patterns takes out of a text what matches the patterns of the app
 * @param transform from the value's JSON to the JSON that may leave, or null; throws when it fails
 */
public record Redaction(
    Set<String> fields, UnaryOperator<String> patterns, UnaryOperator<String> transform) {
  /** What stands in the place of what was taken out. */
  public static final String MARK = "[redacted]";

  /** Nothing stays. */
  public static final Redaction NONE = of(List.of(), text -> text, null);

  public static Redaction of(
      List<String> fields, UnaryOperator<String> patterns, UnaryOperator<String> transform) {
    Set<String> normal = new TreeSet<>();
    fields.forEach(field -> normal.add(normal(field)));
    return new Redaction(Collections.unmodifiableSet(normal), patterns, transform);
  }

  /** The same, and also these stay. */
  Redaction with(Set<String> more) {
    if (more.isEmpty() || fields.containsAll(more)) {
      return this;
    }
    Set<String> all = new TreeSet<>(fields);
    more.forEach(field -> all.add(normal(field)));
    return new Redaction(Collections.unmodifiableSet(all), patterns, transform);
  }

  boolean isField(String name) {
    return !fields.isEmpty() && fields.contains(normal(name));
  }

  /**
   * Without what spellings of one name differ in: {@code taxId}, {@code tax_id}, {@code TAX-ID},
   * and without characters that nobody sees.
   */
  static String normal(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isPartOfAWord(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static boolean isPartOfAWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    boolean isUnseen =
        c <= 0xa0 || c == 0xad || (c >= 0x2000 && c <= 0x206f) || c == 0xfeff || c == 0x3000;
    return !isUnseen;
  }
}
