package dev.glovebox.sandbox.page;

/** How many bytes a text takes in UTF-8, without making them. */
public final class Utf8Length {
  private Utf8Length() {}

  public static int of(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
