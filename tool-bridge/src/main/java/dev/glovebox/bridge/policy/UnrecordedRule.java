package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;

/** Tools of which nothing that is said is written into the records of runs. */
public record UnrecordedRule(RulePattern pattern) implements NamingRule {
  @Override
  public String name() {
    return "unrecorded " + naming();
  }

  @Override
  public String naming() {
    return pattern.pattern();
  }

  @Override
  public boolean means(Tool tool) {
    return pattern.means(tool);
  }
}
