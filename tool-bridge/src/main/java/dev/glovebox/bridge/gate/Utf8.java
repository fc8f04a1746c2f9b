package dev.glovebox.bridge.gate;

/** Measures text as it would be sent. */
final class Utf8 {
  private Utf8() {}

  /** The number of bytes, or more than the bound when there are more than the bound. */
  static int lengthWithin(String text, int bound) {
    int length = text.length();
    if (length > bound) {
      return length;
    }
    int bytes = 0;
    for (int i = 0; i < length && bytes <= bound; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
