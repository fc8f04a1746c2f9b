package dev.glovebox.bridge.name;

/** A text in which {@code *} stands for any run of characters, an empty one too. */
public record NamePattern(String pattern) {

  /** Whether the whole text is of this form. */
  public boolean matches(String text) {
    int inText = 0;
    int inPattern = 0;
    int lastStar = -1;
    int resumeAt = 0;
    while (inText < text.length()) {
      if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
        lastStar = inPattern++;
        resumeAt = inText;
      } else if (inPattern < pattern.length() && pattern.charAt(inPattern) == text.charAt(inText)) {
        inPattern++;
        inText++;
      } else if (lastStar >= 0) {
        inPattern = lastStar + 1;
        inText = ++resumeAt;
      } else {
        return false;
      }
    }
    while (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
      inPattern++;
    }
    return inPattern == pattern.length();
  }
}
