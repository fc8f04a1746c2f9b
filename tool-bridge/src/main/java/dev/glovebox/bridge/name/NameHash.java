package dev.glovebox.bridge.name;

/** A short text that depends on a name alone: the same in every run and on every machine. */
final class NameHash {
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private NameHash() {}

  /** Six letters or digits of an FNV-1a hash. */
  static String of(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    int rest = hash & 0x7fffffff;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      out.append(DIGITS.charAt(rest % 36));
      rest /= 36;
    }
    return out.toString();
  }
}
