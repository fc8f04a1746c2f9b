package dev.glovebox.bridge.name;

/** Words of capitals within a name, such as {@code PR} and {@code URL}. */
public final class Acronyms {
  private Acronyms() {}

  /** Whether the letter is the last of one that has its plural after it: {@code openPRs}. */
  public static boolean isBeforePlural(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at + 1) == 's'
        && (at + 2 == text.length() || text.charAt(at + 2) < 'a' || text.charAt(at + 2) > 'z');
  }
}
