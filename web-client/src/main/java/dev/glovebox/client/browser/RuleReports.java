package dev.glovebox.client.browser;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.policy.NamingRule;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.UnmetRule;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.client.EventName;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the developer, once, which rules of the policy speak about no function: as soon as there
 * are sources, or when the first script starts. Lives as long as its CodeMode.
 */
final class RuleReports {
  private final Policy policy;
  private final Catalogue catalogue;
  private final DeveloperReports reports;
  private final Timers timers;
  private boolean isTold;

  RuleReports(Policy policy, Catalogue catalogue, DeveloperReports reports, Timers timers) {
    this.policy = policy;
    this.catalogue = catalogue;
    this.reports = reports;
    this.timers = timers;
  }

  /** The sources of the options are there. */
  void opened() {
    if (!catalogue.all().isEmpty()) {
      tell();
    }
  }

  /** A script starts, so whatever it may call is there. */
  void scriptStarts() {
    tell();
  }

  /** In later tasks, one for each rule: whoever made the CodeMode listens by then. */
  private void tell() {
    if (isTold) {
      return;
    }
    isTold = true;
    List<NamingRule> rules = policy.namingRules();
    if (!rules.isEmpty()) {
      timers.after(0, () -> tell(rules, 0, tools()));
    }
  }

  private void tell(List<NamingRule> rules, int at, List<Tool> tools) {
    UnmetRule.of(rules.get(at), tools).ifPresent(this::tell);
    if (at + 1 < rules.size()) {
      timers.afterOthers(() -> tell(rules, at + 1, tools));
    }
  }

  private void tell(UnmetRule unmet) {
    reports.tell(
        unmet.message(),
        EventName.POLICY_UNMET,
        () -> EventObjects.unmetRule(unmet.rule(), unmet.nearest()));
  }

  private List<Tool> tools() {
    List<Tool> tools = new ArrayList<>();
    for (Namespace namespace : catalogue.all()) {
      tools.addAll(namespace.tools());
    }
    return tools;
  }
}
