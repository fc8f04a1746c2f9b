package dev.glovebox.client.egress;

/**
 * What pieces of a text cost, in hundredths of a token: means of what {@code o200k} makes of such
 * pieces, and a little more.
 */
final class PieceCosts {
  /** Parts of a token, so that whole numbers do. */
  static final int TOKEN = 100;

  /** Of an English word by its length. Longer ones cost by the letter. */
  private static final int[] WORDS = {
    0, 103, 104, 105, 106, 109, 112, 116, 129, 136, 144, 152, 164, 178, 192, 207
  };

  /** Signs that make one token, of those that begin or end a value in JSON. */
  private static final String[] PAIRS = {"\":\"", "\",\"", "\"},{\"", "\":{\"", "\":[\"", "},{\""};

  private static final int LETTER_OF_A_LONG_WORD = 14;
  private static final int LETTER_OF_A_NAME = 14;
  private static final int SIGN_BEFORE_A_WORD = 12;
  private static final int LETTER_OF_CAPITALS = 33;
  private static final int LETTER_OF_SCRAMBLED = 66;
  private static final int LETTER_OF_FOREIGN = 21;
  private static final int LETTER_OF_ACCENTED = 25;
  private static final int LETTER_OF_FAR_FOREIGN = 29;
  private static final int LETTER_OF_FAR_ACCENTED = 35;
  private static final int SIGN = 45;
  private static final int REPEATED_SIGN = 6;

  private PieceCosts() {}

  static int word(int length) {
    return length < WORDS.length ? WORDS[length] : length * LETTER_OF_A_LONG_WORD;
  }

  /** A word with a capital and no blank before it: in data, mostly a name. */
  static int name(int length) {
    return word(length) + length * LETTER_OF_A_NAME;
  }

  /** What a sign costs that most often makes one token with the word that it precedes. */
  static int signBeforeWord() {
    return SIGN_BEFORE_A_WORD;
  }

  static int capitals(int length) {
    return length <= 2 ? TOKEN : Math.max(TOKEN, length * LETTER_OF_CAPITALS);
  }

  /** Letters of a hash, an identifier or base64. */
  static int scrambled(int length) {
    return Math.max(TOKEN, length * LETTER_OF_SCRAMBLED);
  }

  /** A word of a language that has accents, or a word that has one. */
  static int foreign(int length, boolean isAccented) {
    return Math.max(word(length), length * (isAccented ? LETTER_OF_ACCENTED : LETTER_OF_FOREIGN));
  }

  /** The same of Polish, Czech, Turkish: alphabets of which tokenizers have seen less. */
  static int farForeign(int length, boolean isAccented) {
    int letter = isAccented ? LETTER_OF_FAR_ACCENTED : LETTER_OF_FAR_FOREIGN;
    return Math.max(word(length), length * letter);
  }

  static int signs(String text, int start, int end) {
    int length = end - start;
    if (length <= 2 || isPair(text, start, length)) {
      return TOKEN + length / 2;
    }
    int cost = TOKEN;
    for (int i = start + 1; i < end; i++) {
      cost += text.charAt(i) == text.charAt(i - 1) ? REPEATED_SIGN : SIGN;
    }
    return cost;
  }

  private static boolean isPair(String text, int start, int length) {
    for (String pair : PAIRS) {
      if (pair.length() == length && text.startsWith(pair, start)) {
        return true;
      }
    }
    return false;
  }
}
