package dev.glovebox.client.egress;

/**
 * How many tokens a text has, about: it is cut where the kind of character changes, as tokenizers
 * of models do, and long pieces count more than once. docs/decisions has its figures.
 */
public final class TokenEstimate {
  /** Parts of a token, so that whole numbers do. */
  private static final int TOKEN = 12;

  private static final int LETTERS_IN_A_TOKEN = 7;
  private static final int OTHERS_IN_A_TOKEN = 3;
  private static final int SPACES_IN_A_TOKEN = 32;
  private static final int CHARACTER_OF_CHINESE = 9;
  private static final int LETTER_OF_ANOTHER_SCRIPT = 6;

  private final String text;
  private int at;

  private TokenEstimate(String text) {
    this.text = text;
  }

  private enum Kind {
    SPACE,
    LOWER,
    UPPER,
    DIGIT,
    SIGN,
    IDEOGRAPH,
    OTHER
  }

  public static int of(String text) {
    TokenEstimate estimate = new TokenEstimate(text);
    long parts = 0;
    while (estimate.at < text.length()) {
      parts += estimate.nextPiece();
    }
    return (int) Math.min(Integer.MAX_VALUE, (parts + TOKEN - 1) / TOKEN);
  }

  /** The length of the longest beginning that has no more than so many tokens. */
  public static int lengthWithin(String text, int tokens) {
    TokenEstimate estimate = new TokenEstimate(text);
    long left = (long) tokens * TOKEN;
    while (estimate.at < text.length()) {
      int before = estimate.at;
      left -= estimate.nextPiece();
      if (left < 0) {
        return wholeCharacters(text, before);
      }
    }
    return text.length();
  }

  private static int wholeCharacters(String text, int length) {
    boolean isHalf = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return isHalf ? length - 1 : length;
  }

  /** Goes past the next piece, of at most one token's length, and says what it counts. */
  private int nextPiece() {
    int start = at;
    Kind kind = kind(text.charAt(at++));
    int most = most(kind);
    while (at < text.length() && at - start < most && kind(text.charAt(at)) == kind) {
      at++;
    }
    int length = at - start;
    return switch (kind) {
      case SPACE -> length > 1 || text.charAt(start) == '\n' ? TOKEN : 0;
      case UPPER -> length == 1 && isNext(Kind.LOWER) ? 0 : TOKEN;
      case IDEOGRAPH -> CHARACTER_OF_CHINESE;
      case OTHER -> LETTER_OF_ANOTHER_SCRIPT;
      case LOWER, DIGIT, SIGN -> TOKEN;
    };
  }

  private boolean isNext(Kind kind) {
    return at < text.length() && kind(text.charAt(at)) == kind;
  }

  private static int most(Kind kind) {
    return switch (kind) {
      case SPACE -> SPACES_IN_A_TOKEN;
      case LOWER -> LETTERS_IN_A_TOKEN;
      case UPPER, DIGIT, SIGN -> OTHERS_IN_A_TOKEN;
      case IDEOGRAPH, OTHER -> 1;
    };
  }

  private static Kind kind(char c) {
    if (c <= ' ') {
      return Kind.SPACE;
    } else if (c >= 'a' && c <= 'z') {
      return Kind.LOWER;
    } else if (c >= 'A' && c <= 'Z') {
      return Kind.UPPER;
    } else if (c >= '0' && c <= '9') {
      return Kind.DIGIT;
    } else if (c < 0x80) {
      return Kind.SIGN;
    } else if (c < 0x250) {
      return Kind.LOWER;
    }
    return c < 0x2e80 ? Kind.OTHER : Kind.IDEOGRAPH;
  }
}
