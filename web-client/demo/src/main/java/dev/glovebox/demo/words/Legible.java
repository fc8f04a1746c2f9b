package dev.glovebox.demo.words;

/**
 * Texts of scripts and sources as a person may decide on them: what is not seen, or turns the
 * direction of what stands beside it, is written as JSON would write it, as in {@code \u202e}.
 */
public final class Legible {
  private static final String HEX_DIGITS = "0123456789abcdef";

  private Legible() {}

  /** The text, with its line breaks and tabs as they are. JSON stays the same JSON. */
  public static String of(String text) {
    if (isLegible(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (isHidden(text, at)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX_DIGITS.charAt(each >> shift & 15));
        }
      } else {
        out.append(each);
      }
    }
    return out.toString();
  }

  /** Whether all of it is seen, in the order in which it stands. */
  public static boolean isLegible(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isHidden(text, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(String text, int at) {
    char c = text.charAt(at);
    return isControl(c) || isFormat(c) || isHalfOfATag(text, at);
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
  }

  /** Marks of direction, joiners, breaks and other characters without a width. */
  private static boolean isFormat(char c) {
    return c == 0xad
        || c == 0x61c
        || c == 0x180e
        || c >= 0x200b && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff
        || c >= 0xfff9 && c <= 0xfffb;
  }

  /** Tags are ASCII that nobody sees: two halves each, of which the first is always the same. */
  private static boolean isHalfOfATag(String text, int at) {
    return isTag(text, at) || at > 0 && isTag(text, at - 1);
  }

  private static boolean isTag(String text, int at) {
    return text.charAt(at) == 0xdb40
        && at + 1 < text.length()
        && text.charAt(at + 1) >= 0xdc00
        && text.charAt(at + 1) <= 0xdc7f;
  }
}
