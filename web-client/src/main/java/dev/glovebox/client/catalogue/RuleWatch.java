package dev.glovebox.client.catalogue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.policy.NamingRule;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.UnmetRule;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells which rules of the policy speak about no function: as soon as there are sources, or when
 * the first script starts, and again when a source that comes later shows what may have been meant.
 * A rule that has once met a function is not looked at any more, because functions come and go.
 * Lives as long as its CodeMode.
 */
public final class RuleWatch {
  private final Policy policy;
  private final Catalogue catalogue;
  private final Timers timers;
  private final Consumer<UnmetRule> listener;
  private final Set<NamingRule> met = new HashSet<>();
  private final Map<NamingRule, UnmetRule> told = new HashMap<>();
  private int lookedAtVersion = -1;
  private boolean isLooking;

  public RuleWatch(
      Policy policy, Catalogue catalogue, Timers timers, Consumer<UnmetRule> listener) {
    this.policy = policy;
    this.catalogue = catalogue;
    this.timers = timers;
    this.listener = listener;
  }

  /** There may be functions that were not there before. */
  public void changed() {
    if (!catalogue.all().isEmpty()) {
      look();
    }
  }

  /** A script starts, so whatever it may call is there. */
  public void scriptStarts() {
    look();
  }

  /** In later tasks, one for each rule: whoever made the CodeMode listens by then. */
  private void look() {
    if (isLooking || catalogue.listingVersion() == lookedAtVersion) {
      return;
    }
    isLooking = true;
    timers.after(0, this::begin);
  }

  private void begin() {
    lookedAtVersion = catalogue.listingVersion();
    List<NamingRule> open = new ArrayList<>(policy.namingRules());
    open.removeAll(met);
    lookAt(open, tools());
  }

  private void lookAt(List<NamingRule> open, List<Tool> tools) {
    if (open.isEmpty()) {
      isLooking = false;
      changed();
      return;
    }
    NamingRule rule = open.removeFirst();
    Optional<UnmetRule> unmet = UnmetRule.of(rule, tools);
    if (unmet.isEmpty()) {
      met.add(rule);
    } else if (!unmet.get().equals(told.put(rule, unmet.get()))) {
      listener.accept(unmet.get());
    }
    timers.afterOthers(() -> lookAt(open, tools));
  }

  private List<Tool> tools() {
    List<Tool> tools = new ArrayList<>();
    for (Namespace namespace : catalogue.all()) {
      tools.addAll(namespace.tools());
    }
    return tools;
  }
}
