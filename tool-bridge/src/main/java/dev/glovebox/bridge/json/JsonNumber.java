package dev.glovebox.bridge.json;

/**
 * A JSON number, kept as the text it was written in: no digit is lost, whatever its size, and no
 * conversion of floating-point numbers has to be shipped to the browser.
 */
public record JsonNumber(String text) implements Json {
  public JsonNumber {
    if (!isNumber(text)) {
      throw new JsonSyntaxException("Not a JSON number: " + text);
    }
  }

  public static JsonNumber of(int value) {
    return new JsonNumber(Integer.toString(value));
  }

  /** Whether the text has neither a fraction nor an exponent. */
  public boolean isInteger() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int end = afterDigits(text, at);
    if (end == at || (text.charAt(at) == '0' && end > at + 1)) {
      return false;
    }
    at = end;
    if (at < text.length() && text.charAt(at) == '.') {
      end = afterDigits(text, at + 1);
      if (end == at + 1) {
        return false;
      }
      at = end;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int from) {
    int at = from;
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    at++;
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int end = afterDigits(text, at);
    return end > at && end == text.length();
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
