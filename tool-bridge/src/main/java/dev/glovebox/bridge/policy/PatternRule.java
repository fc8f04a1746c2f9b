package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
import java.util.Optional;

/**
 * Speaks about tools by their qualified name. {@code *} stands for any run of characters, so {@code
 * crm.*} is a namespace, {@code *.find_*} every finder, and {@code *} everything.
 *
 * <p>What is refused or asked about is so under its plain name too, see {@link PolicyCall#isOf};
 * what is allowed is allowed by its whole name alone.
 */
public record PatternRule(Verdict verdict, String pattern) implements PolicyRule {
  @Override
  public String name() {
    return verdict.word() + " " + pattern;
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    NamePattern names = new NamePattern(pattern);
    boolean isMeant =
        verdict == Verdict.ALLOW ? names.matches(call.tool().name().qualified()) : call.isOf(names);
    return isMeant ? Optional.of(verdict) : Optional.empty();
  }
}
