package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.order.TreeInOrder;
import java.util.Map;

/**
 * Which types of an answer say the same under different names, as the nodes that one function finds
 * and another one reads: a model is shown the first of them. Lives as long as the writing of one
 * class.
 */
final class AlikeTypes {
  private static final String ITSELF = "=";

  private final Map<String, String> first = new TreeInOrder<>();

  /**
   * @param declared what each type is written as, by its name
   */
  static AlikeTypes of(Map<String, String> declared) {
    AlikeTypes alike = new AlikeTypes();
    while (declared.size() > 1 && alike.hasFound(declared)) {
      // What mentions two types that have become one may be the same now too.
    }
    return alike;
  }

  /** The name that is shown for this one. */
  String name(String name) {
    String shown = name;
    while (first.containsKey(shown)) {
      shown = first.get(shown);
    }
    return shown;
  }

  private boolean hasFound(Map<String, String> declared) {
    Map<String, String> names = new TreeInOrder<>();
    int before = first.size();
    declared.forEach(
        (name, text) -> {
          if (!first.containsKey(name)) {
            String other = names.putIfAbsent(written(text, name), name);
            if (other != null) {
              first.put(name, other);
            }
          }
        });
    return first.size() > before;
  }

  /** The text with the names that are shown, and without its own. */
  private String written(String text, String own) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfName(text.charAt(i))) {
        String word = text.substring(start, i);
        out.append(word.equals(own) ? ITSELF : name(word));
        out.append(i < text.length() ? text.substring(i, i + 1) : "");
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static boolean isOfName(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
