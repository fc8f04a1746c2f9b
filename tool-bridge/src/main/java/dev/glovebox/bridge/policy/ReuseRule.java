package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;

/** What the policy says of calling tools more than once, or not at all. */
public record ReuseRule(String name, RulePattern pattern, Reuse reuse) implements NamingRule {
  @Override
  public String naming() {
    return pattern.pattern();
  }

  @Override
  public boolean means(Tool tool) {
    return pattern.means(tool);
  }
}
