package dev.glovebox.bridge.schema;

/** Foreign text made fit to stand in one line of a stub. */
public final class OneLine {
  private OneLine() {}

  /** Without line breaks and control characters, cut to the length. */
  public static String of(String text, int maxLength) {
    if (isPlain(text, maxLength)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean isGap = false;
    for (int i = 0; i < text.length() && out.length() <= maxLength; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isGap = out.length() > 0;
      } else {
        if (isGap) {
          out.append(' ');
        }
        isGap = false;
        out.append(c);
      }
    }
    return out.length() <= maxLength ? out.toString() : cut(out.toString(), maxLength - 1) + "…";
  }

  private static boolean isPlain(String text, int maxLength) {
    if (text.length() > maxLength) {
      return false;
    }
    boolean isGap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = isSpace(text.charAt(i));
      if (isSpace && (isGap || text.charAt(i) != ' ')) {
        return false;
      }
      isGap = isSpace;
    }
    return !isGap || text.isEmpty();
  }

  private static String cut(String text, int length) {
    // Half of a surrogate pair is not a text.
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end);
  }

  /** Spaces, controls, line separators, and the marks that turn the direction of text. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
