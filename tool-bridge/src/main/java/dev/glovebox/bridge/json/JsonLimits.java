package dev.glovebox.bridge.json;

/**
 * How deep JSON may be nested. A text of a hundred thousand brackets would exhaust the stack of the
 * page when it is read, and kill the interpreter when a script reads it.
 */
public final class JsonLimits {
  /** Arrays and objects inside one another. */
  public static final int MAX_DEPTH = 200;

  private JsonLimits() {}

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
