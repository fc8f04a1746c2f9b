package dev.glovebox.bridge.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words as the search compares them: lower case, without a plural's end. */
final class Words {
  private static final int MAX_LENGTH = 40;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean startsWord = isUpper(c) && i > 0 && !isUpper(text.charAt(i - 1));
      if (!isPart(c) || startsWord) {
        end(word, words);
      }
      if (isPart(c)) {
        word.append(isUpper(c) ? (char) (c + 32) : c);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(singular(word.substring(0, Math.min(MAX_LENGTH, word.length()))));
      word.setLength(0);
    }
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
