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
    int values = 1;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == ',' && ++values > MAX_VALUES) {
        return true;
      }
    }
    return false;
  }

  /** Whether brackets outside of strings are nested too deeply; the text need not be JSON. */
  public static boolean isTooDeep(String text) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '[' || c == '{') {
        if (++depth > MAX_DEPTH) {
          return true;
        }
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    return false;
  }
}
