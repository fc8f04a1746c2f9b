package dev.glovebox.client.egress;

/** The pieces of a text, in the order in which they stand there. */
final class Pieces {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_SPACE = 64;
  private static final int LONGEST_SIGNS = 32;
  private static final int DIGITS_IN_A_TOKEN = 3;
  private static final int LONGEST_RUN_LOOKED_AT = 64;
  private static final int SWITCHES_OF_SCRAMBLED = 4;

  /** So many words after one with an accent are taken for words of the same language. */
  private static final int FOREIGN_WORDS = 30;

  private static final char LATIN_ONE = 0x80;
  private static final char LATIN_EXTENDED = 0x100;

  private final String text;
  private final ScriptCosts scripts = new ScriptCosts();
  private int at;
  private int foreignWords;
  private boolean isFar;
  private int runEnd;
  private boolean isRunScrambled;

  Pieces(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return at < text.length();
  }

  /** Where the next piece begins. */
  int at() {
    return at;
  }

  /** Goes past the next piece, and says what it costs. */
  int nextCost() {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return digits();
    } else if (isLetter(c)) {
      return word();
    } else if (isSpace(c)) {
      return space();
    } else if (c >= ScriptCosts.FIRST) {
      return script();
    } else if (isLetterAt(at + 1) && !isAfterBlank()) {
      at++;
      return word() + PieceCosts.signBeforeWord();
    }
    return signs();
  }

  private int digits() {
    int start = at;
    while (at < text.length() && at - start < DIGITS_IN_A_TOKEN && isDigit(text.charAt(at))) {
      at++;
    }
    return PieceCosts.TOKEN;
  }

  /** Line ends with all before them, or blanks; the last blank goes with what follows it. */
  private int space() {
    int start = at;
    int afterLine = at;
    while (at < text.length() && at - start < LONGEST_SPACE && isSpace(text.charAt(at))) {
      at++;
      afterLine = isLineEnd(text.charAt(at - 1)) ? at : afterLine;
    }
    if (afterLine > start) {
      at = afterLine;
      return PieceCosts.TOKEN;
    }
    boolean isGivenAway = at - start == 1 && hasNext() && !isDigit(text.charAt(at));
    return isGivenAway ? 0 : PieceCosts.TOKEN;
  }

  private int script() {
    char c = text.charAt(at++);
    if (Character.isHighSurrogate(c) && hasNext() && Character.isLowSurrogate(text.charAt(at))) {
      at++;
      return ScriptCosts.PAIR;
    }
    return scripts.of(c);
  }

  private int signs() {
    int start = at;
    while (at < text.length() && at - start < LONGEST_SIGNS && isSign(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (hasNext() && isLineEnd(text.charAt(at))) {
      at++;
    }
    return PieceCosts.signs(text, start, end);
  }

  /** Capitals and then small letters, as in tokenizers: {@code getName} is two pieces. */
  private int word() {
    int start = at;
    lookAtRun();
    boolean hasBlank = isAfterBlank();
    char last = 0;
    int capitals = 0;
    while (at < text.length() && at - start < LONGEST_WORD && isLetter(text.charAt(at))) {
      char c = text.charAt(at);
      boolean isCapital = isCapital(c);
      if (isCapital && at - start > capitals) {
        break;
      }
      capitals += isCapital ? 1 : 0;
      last = (char) Math.max(last, c);
      at++;
    }
    int length = at - start;
    return isRunScrambled ? PieceCosts.scrambled(length) : word(length, capitals, hasBlank, last);
  }

  private int word(int length, int capitals, boolean hasBlank, char last) {
    boolean isAccented = last >= LATIN_ONE;
    foreignWords = isAccented ? FOREIGN_WORDS : Math.max(0, foreignWords - 1);
    isFar = last >= LATIN_EXTENDED || isFar && foreignWords > 0;
    if (isFar) {
      return PieceCosts.farForeign(length, isAccented);
    } else if (foreignWords > 0) {
      return PieceCosts.foreign(length, isAccented);
    } else if (capitals > 1) {
      return PieceCosts.capitals(length);
    }
    return capitals == 1 && !hasBlank ? PieceCosts.name(length) : PieceCosts.word(length);
  }

  /** A run of letters and digits that often changes between them is not a word. */
  private void lookAtRun() {
    if (at < runEnd) {
      return;
    }
    int switches = 0;
    int end = at;
    int most = Math.min(text.length(), at + LONGEST_RUN_LOOKED_AT);
    while (end < most && (isDigit(text.charAt(end)) || isLetter(text.charAt(end)))) {
      switches += end > 0 && isSwitch(text.charAt(end - 1), text.charAt(end)) ? 1 : 0;
      end++;
    }
    isRunScrambled = switches * SWITCHES_OF_SCRAMBLED > end - at;
    runEnd = end;
  }

  private static boolean isSwitch(char before, char c) {
    return isDigit(before) && isLetter(c)
        || isLetter(before) && isDigit(c)
        || isLetter(before) && !isCapital(before) && isCapital(c);
  }

  private boolean isAfterBlank() {
    return at > 0 && text.charAt(at - 1) == ' ';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean isLetterAt(int place) {
    return place < text.length() && isLetter(text.charAt(place));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == 0xa0;
  }

  /** Of the Latin alphabet. */
  private static boolean isLetter(char c) {
    return c < LATIN_ONE
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : c < 0x250 && Character.isLetter(c);
  }

  /**
   * Of ASCII by comparison alone: a search through the tables of Unicode takes ten times as long.
   */
  private static boolean isCapital(char c) {
    return c < LATIN_ONE ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSign(char c) {
    return c < ScriptCosts.FIRST && !isSpace(c) && !isDigit(c) && !isLetter(c);
  }
}
