package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
import dev.glovebox.bridge.tool.Tool;
import java.util.Optional;

/**
 * What one rule says, for runs that one caller asked for. {@code *} stands for any run of
 * characters; a run of which nobody said who asked is nobody's.
 */
public record CallerRule(String caller, PatternRule rule) implements PolicyRule, NamingRule {
  @Override
  public String name() {
    return rule.name() + " for " + caller;
  }

  @Override
  public String naming() {
    return rule.naming();
  }

  @Override
  public boolean means(Tool tool) {
    return rule.means(tool);
  }

  @Override
  public Optional<Verdict> judge(PolicyCall call) {
    boolean isTheirs = !call.caller().isEmpty() && new NamePattern(caller).matches(call.caller());
    return isTheirs ? rule.judge(call) : Optional.empty();
  }
}
