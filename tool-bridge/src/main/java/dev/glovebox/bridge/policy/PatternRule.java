package dev.glovebox.bridge.policy;

import java.util.Optional;

/**
 * Speaks about tools by their qualified name. {@code *} stands for any run of characters, so {@code
 * crm.*} is a namespace, {@code *.find_*} every finder, and {@code *} everything.
 */
public record PatternRule(Verdict verdict, String pattern) implements PolicyRule {
  @Override
  public String name() {
    return verdict.word() + " " + pattern;
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return matches(call.tool().name().qualified()) ? Optional.of(verdict) : Optional.empty();
  }

  private boolean matches(String text) {
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
