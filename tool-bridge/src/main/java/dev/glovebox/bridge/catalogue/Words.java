package dev.glovebox.bridge.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words as the search compares them: lower case, without a plural's end. */
final class Words {
  private static final int MAX_LENGTH = 40;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPart(c)) {
        add(text, start, i, words);
        start = i + 1;
      } else if (i > start && isUpper(c) && !isUpper(text.charAt(i - 1))) {
        add(text, start, i, words);
        start = i;
      }
    }
    add(text, start, text.length(), words);
    return words;
  }

  private static void add(String text, int start, int end, List<String> words) {
    if (end > start) {
      String word = text.substring(start, Math.min(end, start + MAX_LENGTH));
      words.add(singular(isLower(word) ? word : word.toLowerCase(Locale.ROOT)));
    }
  }

  /** Most words are, and the browser takes its time to fold one by the rules of a language. */
  private static boolean isLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isUpper(c) || c >= 0xc0) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean isPlural = length > 3 && word.endsWith("s") && !word.endsWith("ss");
    return isPlural ? word.substring(0, length - 1) : word;
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9') || c >= 0xc0;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
