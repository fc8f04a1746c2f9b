package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
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
    return new NamePattern(pattern).matches(call.tool().name().qualified())
        ? Optional.of(verdict)
        : Optional.empty();
  }
}
