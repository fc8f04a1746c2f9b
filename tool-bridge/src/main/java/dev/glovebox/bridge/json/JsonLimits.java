package dev.glovebox.bridge.json;

/**
 * How deep JSON may be nested, and how many values a call may send. A text of a hundred thousand
 * brackets would exhaust the stack of the page when it is read, and kill the interpreter when a
 * script reads it.
 */
public final class JsonLimits {
  /** Arrays and objects inside one another. */
  public static final int MAX_DEPTH = 200;

  /** Values in the arguments of a call; millions would hold the page up for seconds. */
  public static final int MAX_VALUES = 50_000;

  private JsonLimits() {}

  /** Whether the text holds too many values; it need not be JSON, and is not read to its end. */
  public static boolean hasTooManyValues(String text) {
    Signs signs = new Signs(text);
    int values = 1;
    for (char sign = signs.next(); sign != Signs.END; sign = signs.next()) {
      if (sign == ',' && ++values > MAX_VALUES) {
        return true;
      }
    }
    return false;
  }

  /** Whether brackets outside of strings are nested too deeply; the text need not be JSON. */
  public static boolean isTooDeep(String text) {
    Signs signs = new Signs(text);
    int depth = 0;
    for (char sign = signs.next(); sign != Signs.END; sign = signs.next()) {
      if (sign == '[' || sign == '{') {
        if (++depth > MAX_DEPTH) {
          return true;
        }
      } else if (sign == ']' || sign == '}') {
        depth--;
      }
    }
    return false;
  }

  /** Brackets and commas outside of strings, one after the other. */
  private static final class Signs {
    private static final char END = 0;

    private final String text;
    private int at;

    Signs(String text) {
      this.text = text;
    }

    char next() {
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '"') {
          skipString();
        } else if (c == ',' || c == '[' || c == ']' || c == '{' || c == '}') {
          return c;
        }
      }
      return END;
    }

    private void skipString() {
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          return;
        }
      }
    }
  }
}
