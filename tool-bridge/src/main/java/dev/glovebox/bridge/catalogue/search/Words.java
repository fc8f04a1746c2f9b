package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.name.Acronyms;
import dev.glovebox.bridge.name.PlainLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words in lower case. A word of several, such as {@code localStorage} or {@code
 * utf8}, stays whole and has its parts beside it; a run of Chinese, Japanese or Korean is cut into
 * overlapping pairs, since it has no spaces to cut at.
 */
final class Words {
  private static final int MAX_LENGTH = 40;
  private static final int SHORTEST_PART = 3;

  private Words() {}

  /** The words in their order, without their parts. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      Kind kind = i == text.length() ? Kind.GAP : Kind.of(text.charAt(i));
      boolean isCut = i > start && kind != Kind.of(text.charAt(start));
      if (isCut || kind == Kind.GAP) {
        add(text, start, i, words);
        start = kind == Kind.GAP ? i + 1 : i;
      }
    }
    return words;
  }

  /** All words and the parts of words, as an index needs them. */
  static List<String> all(String text) {
    List<String> all = new ArrayList<>();
    for (Word word : of(text)) {
      all.add(word.text());
      all.addAll(word.parts());
    }
    return all;
  }

  private static void add(String text, int start, int end, List<Word> words) {
    if (end <= start) {
      return;
    }
    if (Kind.of(text.charAt(start)) == Kind.SIGN) {
      for (int i = start; i == start || i < end - 1; i++) {
        words.add(new Word(text.substring(i, Math.min(end, i + 2)), List.of()));
      }
      return;
    }
    String word = text.substring(start, Math.min(end, start + MAX_LENGTH));
    words.add(new Word(lower(word), parts(word)));
  }

  /** Parts of two letters are hardly words: {@code arXiv} is one, and so is {@code iPhone}. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || isBorder(word, i)) {
        if (i - start >= SHORTEST_PART && i - start < word.length()) {
          parts.add(lower(word.substring(start, i)));
        }
        start = i;
      }
    }
    return parts;
  }

  private static boolean isBorder(String word, int at) {
    char before = word.charAt(at - 1);
    char here = word.charAt(at);
    if (isDigit(before) != isDigit(here)) {
      return true;
    }
    boolean startsWord =
        at + 1 < word.length()
            && isLower(word.charAt(at + 1))
            && isUpper(before)
            && !Acronyms.isBeforePlural(word, at);
    return isUpper(here) && (!isUpper(before) || startsWord);
  }

  /** Most words are, and the browser takes its time to fold one by the rules of a language. */
  private static String lower(String word) {
    boolean isLower = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0xc0) {
        return PlainLetters.of(word).toLowerCase(Locale.ROOT);
      }
      isLower = isLower && !isUpper(c);
    }
    return isLower ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * One word.
   *
   * @param parts what it is made of; empty when it is made of nothing else
   * @param isShape whether it is no word of the question, but says what a value in it is
   */
  record Word(String text, List<String> parts, boolean isShape) {
    Word(String text, List<String> parts) {
      this(text, parts, false);
    }
  }

  private enum Kind {
    GAP,
    LETTER,
    SIGN;

    static Kind of(char c) {
      if (isLower(c) || isUpper(c) || isDigit(c)) {
        return LETTER;
      }
      boolean isSign = c >= 0x2e80 && c <= 0xd7ff && !(c >= 0x3000 && c <= 0x3004);
      boolean isPunctuation = (c >= 0x3008 && c <= 0x3020) || c == 0x30fb;
      if (isSign && !isPunctuation) {
        return SIGN;
      }
      boolean isGap = c < 0xc0 || (c >= 0x2000 && c <= 0x2bff) || c >= 0xff00 || isSign;
      return isGap || (c >= 0x3000 && c <= 0x3004) ? GAP : LETTER;
    }
  }
}
