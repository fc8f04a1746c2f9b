package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.source.openapi.operation.UnfitArgument;
import java.nio.charset.StandardCharsets;

/** Values inside of an address, where they can be nothing but values. */
final class UrlText {
  private static final String HEX = "0123456789ABCDEF";

  private UrlText() {}

  /** Everything but letters, digits and {@code -._~} as bytes of UTF-8 in percent signs. */
  static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (part & 0xff);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  /**
   * Refuses what would climb out of its place in the path. An address has its dots taken as steps
   * even when they are written as {@code %2e}, and some servers read {@code %2F} as a slash.
   */
  static void requireNoSteps(String argument, String text) {
    if (text.isEmpty()) {
      throw new UnfitArgument(argument, "a part of a path cannot be empty");
    }
    String plain = withoutEscapes(text);
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == '/' || plain.charAt(i) == '\\') {
        String step = plain.substring(from, i);
        if (step.equals(".") || step.equals("..")) {
          throw new UnfitArgument(argument, "a part of a path cannot be " + step);
        }
        from = i + 1;
      }
    }
  }

  /** Dots and slashes that are written in percent signs, however often these are escaped. */
  private static String withoutEscapes(String text) {
    String before = text;
    String plain = decodedOnce(before);
    while (plain.length() < before.length()) {
      before = plain;
      plain = decodedOnce(before);
    }
    return plain;
  }

  private static String decodedOnce(String text) {
    return text.replace("%25", "%")
        .replace("%2e", ".")
        .replace("%2E", ".")
        .replace("%2f", "/")
        .replace("%2F", "/")
        .replace("%5c", "\\")
        .replace("%5C", "\\");
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
