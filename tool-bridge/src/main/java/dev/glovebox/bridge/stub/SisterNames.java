package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Namespace;

/**
 * The names of functions that a text mentions as their source writes them ({@code first use
 * get-station-code}), as a script has to write them.
 */
final class SisterNames {
  private final Namespace namespace;
  private final StringBuilder out = new StringBuilder();

  private SisterNames(Namespace namespace) {
    this.namespace = namespace;
  }

  static String in(String text, Namespace namespace) {
    SisterNames names = new SisterNames(namespace);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfName(text.charAt(i))) {
        names.addWord(text.substring(start, i));
        names.out.append(i == text.length() ? "" : text.charAt(i));
        start = i + 1;
      }
    }
    return names.out.toString();
  }

  /** A dot at the end ends the sentence. */
  private void addWord(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    String function = isMadeOfSeveral(bare) ? namespace.functionCalled(bare) : null;
    out.append(function == null ? bare : function).append(word.substring(bare.length()));
  }

  /** Any other word may be one of English: {@code Search}. */
  private static boolean isMadeOfSeveral(String word) {
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean startsPart = c >= 'A' && c <= 'Z' && isSmall(word.charAt(i - 1));
      if (c == '-' || c == '.' || c == '_' || startsPart) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isOfName(char c) {
    return isSmall(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_-.".indexOf(c) >= 0;
  }
}
