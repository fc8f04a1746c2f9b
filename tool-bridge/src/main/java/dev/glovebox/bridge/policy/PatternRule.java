package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
import dev.glovebox.bridge.tool.Tool;
import java.util.Optional;

/**
 * Speaks about tools by their qualified name. {@code *} stands for any run of characters, so {@code
 * crm.*} is a namespace, {@code *.find_*} every finder, and {@code *} everything.
 *
 * <p>What is refused or asked about is so in every spelling, see {@link RulePattern}; what is
 * allowed is allowed by its whole name alone.
 */
public record PatternRule(Verdict verdict, String pattern) implements PolicyRule, NamingRule {
  @Override
  public String name() {
    return verdict.word() + " " + pattern;
  }

  @Override
  public String naming() {
    return pattern;
  }

  @Override
  public boolean means(Tool tool) {
    return verdict == Verdict.ALLOW
        ? new NamePattern(pattern).matches(tool.name().qualified())
        : new RulePattern(pattern).means(tool);
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    return means(call.tool()) ? Optional.of(verdict) : Optional.empty();
  }
}
