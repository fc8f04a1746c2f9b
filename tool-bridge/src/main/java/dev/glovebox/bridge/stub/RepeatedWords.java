package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.Declaration;
import java.util.Set;
import java.util.TreeSet;

/** Notes of keys that say nothing that key and type do not say. */
final class RepeatedWords {
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "array", "current", "for", "list", "new", "of", "text", "the", "this");

  private RepeatedWords() {}

  /**
   * Whether the note is made of the words of key and type: {@code client_name: str # The client
   * name.}, or {@code name: str # The name of the entity} in {@code EntitiesItem}.
   */
  static boolean areAll(Declaration.Field field, String type) {
    Set<String> known = new TreeSet<>(EMPTY);
    known.addAll(words(field.key()));
    known.addAll(words(type));
    return known.containsAll(words(field.note()));
  }

  /** In lower case, without the ending of a plural; camelCase is cut. */
  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      boolean isInWord = Character.isLetterOrDigit(c);
      boolean isBeginning = Character.isUpperCase(c) && i > 0 && isSmall(text.charAt(i - 1));
      if (!word.isEmpty() && (!isInWord || isBeginning)) {
        words.add(singular(word.toString()));
        word.setLength(0);
      }
      if (isInWord) {
        word.append(Character.toLowerCase(c));
      }
    }
    return words;
  }

  private static boolean isSmall(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
