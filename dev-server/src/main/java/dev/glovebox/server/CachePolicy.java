package dev.glovebox.server;

/**
 * How long a browser may keep a file without asking: for ever when its name holds the hash of its
 * content, otherwise not at all.
 */
final class CachePolicy {
  static final String FOR_EVER = "public, max-age=31536000, immutable";
  static final String ASK_FIRST = "no-cache";

  private static final int SHORTEST_HASH = 8;

  private CachePolicy() {}

  static String of(String path) {
    return isNamedByContent(path.substring(path.lastIndexOf('/') + 1)) ? FOR_EVER : ASK_FIRST;
  }

  /**
   * Whether the name is {@code name-hash.ext}, where the hash is eight hexadecimal digits or more,
   * or esbuild's eight characters of base 32. A word in capitals has no digit, so it is not a hash
   * here.
   */
  static boolean isNamedByContent(String name) {
    int dot = name.indexOf('.');
    int dash = dot < 0 ? -1 : name.lastIndexOf('-', dot);
    if (dash <= 0 || dot - dash <= SHORTEST_HASH) {
      return false;
    }
    String hash = name.substring(dash + 1, dot);
    return isHex(hash) || isEsbuildHash(hash);
  }

  private static boolean isEsbuildHash(String text) {
    return text.length() == SHORTEST_HASH
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '2' && c <= '7')
        && text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isHex(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
