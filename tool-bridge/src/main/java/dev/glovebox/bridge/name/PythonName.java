package dev.glovebox.bridge.name;

/** Turns foreign names into Python identifiers in snake case. */
public final class PythonName {
  /** Longer names are cut and marked with a hash of the whole. */
  static final int MAX_LENGTH = 60;

  /** What stands further behind in a name is not read: sources give names of any length. */
  private static final int MOST_READ = 1_000;

  private PythonName() {}

  /** A name for a function of a namespace: {@code FindClients} becomes {@code find_clients}. */
  public static String function(String foreign) {
    String name = fold(foreign, "tool");
    return isReserved(name) ? name + "_" : name;
  }

  /** A name for a namespace; it also keeps clear of the modules that scripts import. */
  public static String namespace(String foreign) {
    String name = fold(foreign, "tools");
    return isReserved(name) || PythonWords.MODULES.contains(name) ? name + "_" : name;
  }

  /**
   * A name for a parameter. A valid identifier stays as it is, so that arguments look like the JSON
   * they become. Two leading underscores would be mangled in a class, so they are folded too.
   */
  public static String parameter(String foreign) {
    if (isIdentifier(foreign) && !foreign.startsWith("__") && foreign.length() <= MAX_LENGTH) {
      return foreign;
    }
    String name = fold(foreign, "argument");
    return PythonWords.KEYWORDS.contains(name) ? name + "_" : name;
  }

  /** A name for a type: {@code client-list} becomes {@code ClientList}; no underscores. */
  public static String type(String foreign) {
    if (isType(foreign)) {
      return foreign;
    }
    StringBuilder out = new StringBuilder();
    boolean startsWord = true;
    for (char c : fold(foreign, "type").toCharArray()) {
      if (c == '_') {
        startsWord = true;
      } else {
        out.append(startsWord && c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        startsWord = false;
      }
    }
    return out.toString();
  }

  /** Whether folding would lead to the same text again: {@code FindClientsResult}. */
  private static boolean isType(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUpper(c)) {
        words++;
        if (i > 0 && isUpper(text.charAt(i - 1))) {
          return false;
        }
      } else if (!isLower(c) && !isDigit(c)) {
        return false;
      }
    }
    boolean startsWithUpper = !text.isEmpty() && isUpper(text.charAt(0));
    return startsWithUpper && text.length() + words <= MAX_LENGTH;
  }

  /** Whether Python keeps the word for itself, wherever it stands. */
  public static boolean isKeyword(String word) {
    return PythonWords.KEYWORDS.contains(word);
  }

  /** Whether the text can stand as a name in Python; only ASCII counts. */
  public static boolean isIdentifier(String text) {
    if (text.isEmpty() || isDigit(text.charAt(0)) || PythonWords.KEYWORDS.contains(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !isUpper(c) && !isDigit(c) && c != '_') {
        return false;
      }
    }
    return true;
  }

  /**
   * What all spellings of a name share: its letters and digits, in lower case. {@code
   * CRM.FindClients} and {@code crm.find_clients} have one key.
   */
  public static String key(String anySpelling) {
    String plain = PlainLetters.of(anySpelling);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isLower(c) || isDigit(c) || c >= 0x80) {
        out.append(c);
      } else if (isUpper(c)) {
        out.append((char) (c + 32));
      }
    }
    return out.toString();
  }

  private static boolean isReserved(String name) {
    return PythonWords.KEYWORDS.contains(name) || PythonWords.BUILTINS.contains(name);
  }

  private static String fold(String foreign, String fallback) {
    boolean isLong = foreign.length() > MOST_READ;
    String words = words(PlainLetters.of(isLong ? foreign.substring(0, MOST_READ) : foreign));
    if (words.isEmpty()) {
      return fallback + "_" + NameHash.of(foreign);
    }
    String name = isDigit(words.charAt(0)) ? fallback + "_" + words : words;
    return name.length() <= MAX_LENGTH && !isLong
        ? name
        : name.substring(0, Math.min(name.length(), MAX_LENGTH - 7)) + "_" + NameHash.of(foreign);
  }

  private static String words(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean isGap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        continue;
      }
      if (!isLower(c) && !isUpper(c) && !isDigit(c)) {
        isGap = true;
        continue;
      }
      if (out.length() > 0 && (isGap || startsWord(text, i))) {
        out.append('_');
      }
      isGap = false;
      out.append(isUpper(c) ? (char) (c + 32) : c);
    }
    return out.toString();
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInside = i > 0 && i < text.length() - 1 && text.charAt(i - 1) != '_';
      if (!isLower(c) && !isDigit(c) && !(c == '_' && isInside)) {
        return false;
      }
    }
    return true;
  }

  /**
   * An upper-case letter after a lower-case one or a digit, or before one: {@code HTTPServer}, but
   * not {@code openPRs}.
   */
  private static boolean startsWord(String text, int at) {
    if (at == 0 || !isUpper(text.charAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    return isLower(before)
        || isDigit(before)
        || (isUpper(before)
            && at + 1 < text.length()
            && isLower(text.charAt(at + 1))
            && !Acronyms.isBeforePlural(text, at));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
