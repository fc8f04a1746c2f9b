package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** So many calls in one run, over all tools that the pattern means. */
public final class CallBudget implements Quota, NamingRule {
  private final RulePattern pattern;
  private final int calls;
  private final Map<String, Integer> countedByRun = new TreeMap<>();

  public CallBudget(RulePattern pattern, int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("A budget is 1 call or more.");
    }
    this.pattern = pattern;
    this.calls = calls;
  }

  @Override
  public String name() {
    return "budgets " + pattern.pattern();
  }

  @Override
  public String naming() {
    return pattern.pattern();
  }

  @Override
  public boolean means(Tool tool) {
    return pattern.means(tool);
  }

  @Override
  public Optional<Decision.Exhausted> exhausted(PolicyCall call, double nowMs) {
    boolean isSpent = means(call.tool()) && countedByRun.getOrDefault(call.runId(), 0) >= calls;
    return isSpent
        ? Optional.of(
            new Decision.Exhausted(name(), true, reason(call), "Call less often in one run."))
        : Optional.empty();
  }

  @Override
  public void count(PolicyCall call, double nowMs) {
    countAgain(call.runId(), call.tool());
  }

  @Override
  public void countAgain(String runId, Tool tool) {
    if (means(tool)) {
      countedByRun.merge(runId, 1, Integer::sum);
    }
  }

  @Override
  public void forgetRun(String runId) {
    countedByRun.remove(runId);
  }

  private String reason(PolicyCall call) {
    String word = calls == 1 ? " call" : " calls";
    return call.tool().name().qualified()
        + " may not be called again in this run: the policy allows "
        + calls
        + word
        + " of "
        + pattern.pattern()
        + ".";
  }
}
