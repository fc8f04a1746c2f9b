package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.policy.CallBudget;
import dev.glovebox.bridge.policy.Quota;
import dev.glovebox.bridge.policy.RateLimit;
import dev.glovebox.bridge.policy.RulePattern;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSObjects;

/** Reads the parts of {@code policy} that count: {@code rateLimits} and {@code budgets}. */
final class QuotasOption {
  private QuotasOption() {}

  static List<Quota> read(Fields policy) {
    List<Quota> quotas = new ArrayList<>();
    Fields rates = Fields.ofOptions(policy.object("rateLimits"), "policy rateLimits");
    for (String pattern : JSObjects.keys(rates.whole())) {
      quotas.add(rate(pattern, rates));
    }
    Fields budgets = Fields.ofOptions(policy.object("budgets"), "policy budgets");
    for (String pattern : JSObjects.keys(budgets.whole())) {
      quotas.add(new CallBudget(new RulePattern(pattern), budgets.requiredNumber(pattern, 1)));
    }
    return quotas;
  }

  private static Quota rate(String pattern, Fields rates) {
    String what = "policy rateLimits " + pattern;
    Fields rate = Fields.ofOptions(rates.object(pattern), what).allow("calls", "perMs");
    int calls = rate.requiredNumber("calls", 1);
    if (calls > RateLimit.MOST_CALLS) {
      throw rate.refusal(what + " calls must be at most " + RateLimit.MOST_CALLS);
    }
    return new RateLimit(new RulePattern(pattern), calls, rate.requiredNumber("perMs", 1));
  }
}
