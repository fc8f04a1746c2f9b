package dev.glovebox.bridge.json;

/**
 * Walks through a JSON text without making values of it: for who wants a little of a large text.
 * The text must be JSON, as {@link JsonParser#accepts} tells; of anything else the walk makes
 * nonsense, but it always ends.
 */
public final class JsonTokens {
  /** What stands at one place of the text. */
  public enum Token {
    OBJECT_START,
    OBJECT_END,
    ARRAY_START,
    ARRAY_END,
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    END
  }

  private final String text;
  private int at;
  private int tokenStart;
  private int tokenEnd;
  private boolean hasEscape;

  public JsonTokens(String text) {
    this.text = text;
  }

  /** How many characters were walked through. */
  public int position() {
    return at;
  }

  /** Goes on to the next token. */
  public Token next() {
    skipBetween();
    if (at >= text.length()) {
      return Token.END;
    }
    tokenStart = at;
    char c = text.charAt(at++);
    return switch (c) {
      case '{' -> Token.OBJECT_START;
      case '}' -> Token.OBJECT_END;
      case '[' -> Token.ARRAY_START;
      case ']' -> Token.ARRAY_END;
      case '"' -> string();
      case 't' -> word(3, Token.TRUE);
      case 'f' -> word(4, Token.FALSE);
      case 'n' -> word(3, Token.NULL);
      default -> number();
    };
  }

  /** The text of the token that {@link #next} has given: of a string what it says. */
  public String text() {
    if (text.charAt(tokenStart) != '"') {
      return text.substring(tokenStart, tokenEnd);
    }
    return hasEscape
        ? unescaped(tokenStart + 1, tokenEnd)
        : text.substring(tokenStart + 1, tokenEnd);
  }

  /** Goes to the end of the object or array whose start {@link #next} has just given. */
  public void skip() {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case OBJECT_START, ARRAY_START -> depth++;
        case OBJECT_END, ARRAY_END -> depth--;
        case END -> depth = 0;
        default -> {}
      }
    }
  }

  private void skipBetween() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c > ' ' && c != ',' && c != ':') {
        return;
      }
      at++;
    }
  }

  private Token string() {
    hasEscape = false;
    int length = text.length();
    int i = at;
    for (char c = 0; i < length && (c = text.charAt(i)) != '"'; i++) {
      if (c == '\\') {
        hasEscape = true;
        i++;
      }
    }
    at = Math.min(i, length);
    tokenEnd = at++;
    int after = at;
    while (after < text.length() && text.charAt(after) <= ' ') {
      after++;
    }
    return after < text.length() && text.charAt(after) == ':' ? Token.NAME : Token.STRING;
  }

  private Token word(int more, Token token) {
    at = Math.min(at + more, text.length());
    tokenEnd = at;
    return token;
  }

  private Token number() {
    while (at < text.length() && isPartOfNumber(text.charAt(at))) {
      at++;
    }
    tokenEnd = at;
    return Token.NUMBER;
  }

  private static boolean isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
  }

  private String unescaped(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 >= to) {
        out.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      if (kind == 'u' && i + 4 < to && isHex(text, i + 1)) {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(escaped(kind));
      }
    }
    return out.toString();
  }

  /** Four digits; a text that is not JSON may have anything there. */
  private static boolean isHex(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char escaped(char kind) {
    return switch (kind) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> kind;
    };
  }
}
