package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * So many calls in any stretch of so many milliseconds, over all tools that the pattern means and
 * all runs together: it protects what is behind the tools.
 */
public final class RateLimit implements Quota, NamingRule {
  /** Each call in the stretch is remembered, so there is a bound to them. */
  public static final int MOST_CALLS = 100_000;

  private final RulePattern pattern;
  private final int calls;
  private final int perMs;
  private final ArrayDeque<Double> moments = new ArrayDeque<>();

  public RateLimit(RulePattern pattern, int calls, int perMs) {
    if (calls < 1 || calls > MOST_CALLS || perMs < 1) {
      throw new IllegalArgumentException(
          "A rate is 1 to " + MOST_CALLS + " calls in 1 ms or more.");
    }
    this.pattern = pattern;
    this.calls = calls;
    this.perMs = perMs;
  }

  @Override
  public String name() {
    return "rateLimits " + pattern.pattern();
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
    if (!means(call.tool())) {
      return Optional.empty();
    }
    while (!moments.isEmpty() && moments.getFirst() + perMs <= nowMs) {
      moments.removeFirst();
    }
    if (moments.size() < calls) {
      return Optional.empty();
    }
    String seconds = seconds(moments.getFirst() + perMs - nowMs);
    return Optional.of(
        new Decision.Exhausted(
            name(),
            false,
            call.tool().name().qualified() + " may be called again in " + seconds + " s: " + rate(),
            "Call less often, or wait: await asyncio.sleep(" + seconds + ")."));
  }

  @Override
  public void count(PolicyCall call, double nowMs) {
    if (means(call.tool())) {
      moments.addLast(nowMs);
    }
  }

  /** Nothing: what a run has called stays called. */
  @Override
  public void forgetRun(String runId) {}

  private String rate() {
    String word = calls == 1 ? " call" : " calls";
    return "the policy allows "
        + calls
        + word
        + " of "
        + pattern.pattern()
        + " in "
        + perMs
        + " ms.";
  }

  /** Rounded up to tenths, so that who waits that long has waited long enough. */
  private static String seconds(double ms) {
    long tenths = (long) Math.ceil(ms / 100);
    return tenths / 10 + "." + tenths % 10;
  }
}
