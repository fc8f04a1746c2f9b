package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.policy.ReuseRule;
import dev.glovebox.bridge.policy.RulePattern;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.client.option.Form;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Reads {@code cache} and {@code retry} of {@code policy}. */
final class ReuseOption {
  private ReuseOption() {}

  static List<ReuseRule> read(Fields policy) {
    List<ReuseRule> rules = new ArrayList<>();
    rules.addAll(
        rules(
            policy.object(OptionTable.CACHE),
            OptionTable.CACHE_RULE,
            rule -> new Reuse(cache(rule), null)));
    rules.addAll(
        rules(
            policy.object(OptionTable.RETRY),
            OptionTable.RETRY_RULE,
            rule -> new Reuse(null, retry(rule))));
    return rules;
  }

  private static List<ReuseRule> rules(JSObject given, Form form, Function<Fields, Reuse> reading) {
    List<ReuseRule> rules = new ArrayList<>();
    Fields patterns = Fields.ofAnyNames(given, form.title());
    for (String pattern : JSObjects.keys(patterns.whole())) {
      Fields rule =
          Fields.of(form.titled(form.title() + " " + pattern), patterns.object(new Other(pattern)));
      String name = form.title().substring(form.title().indexOf(' ') + 1) + " " + pattern;
      rules.add(new ReuseRule(name, new RulePattern(pattern), reading.apply(rule)));
    }
    return rules;
  }

  private static Reuse.Cache cache(Fields rule) {
    return new Reuse.Cache(rule.count(OptionTable.CACHE_FOR_MS), null);
  }

  private static Reuse.Retry retry(Fields rule) {
    return new Reuse.Retry(
        rule.count(OptionTable.RETRY_TIMES), rule.count(OptionTable.RETRY_WAIT_MS));
  }
}
