package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.policy.CallBudget;
import dev.glovebox.bridge.policy.Quota;
import dev.glovebox.bridge.policy.RateLimit;
import dev.glovebox.bridge.policy.RulePattern;
import dev.glovebox.client.option.Bounds;
import dev.glovebox.client.option.Option.Count;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSObjects;

/** Reads the parts of {@code policy} that count: {@code rateLimits} and {@code budgets}. */
final class QuotasOption {
  private QuotasOption() {}

  static List<Quota> read(Fields policy) {
    List<Quota> quotas = new ArrayList<>();
    Fields rates = Fields.ofAnyNames(policy.object(OptionTable.RATE_LIMITS), "policy rateLimits");
    for (String pattern : JSObjects.keys(rates.whole())) {
      quotas.add(rate(pattern, rates));
    }
    Fields budgets = Fields.ofAnyNames(policy.object(OptionTable.BUDGETS), "policy budgets");
    for (String pattern : JSObjects.keys(budgets.whole())) {
      int calls = budgets.count(new Count(pattern, Bounds.from(1), null));
      quotas.add(new CallBudget(new RulePattern(pattern), calls));
    }
    return quotas;
  }

  private static Quota rate(String pattern, Fields rates) {
    Fields rate =
        Fields.of(
            OptionTable.RATE_LIMIT.titled(OptionTable.RATE_LIMIT.title() + " " + pattern),
            rates.object(new Other(pattern)));
    return new RateLimit(
        new RulePattern(pattern),
        rate.count(OptionTable.RATE_CALLS),
        rate.count(OptionTable.RATE_PER_MS));
  }
}
