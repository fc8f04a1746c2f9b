package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of one Code Mode, in order. Lives as long as it. */
public final class Policy {
  static final String DEFAULT_ALLOW = "default: read-only is allowed";
  static final String DEFAULT_ASK = "default: everything else asks";

  private final List<PolicyRule> rules;
  private final List<Quota> quotas;
  private final List<ReuseRule> reuse;
  private final List<UnrecordedRule> unrecorded;

  /**
   * @param reuse what is said of calling tools more than once, in order
   */
  public Policy(
      List<PolicyRule> rules,
      List<Quota> quotas,
      List<ReuseRule> reuse,
      List<UnrecordedRule> unrecorded) {
    this.rules = List.copyOf(rules);
    this.quotas = List.copyOf(quotas);
    this.reuse = List.copyOf(reuse);
    this.unrecorded = List.copyOf(unrecorded);
  }

  /** Rules and quotas. */
  public Policy(List<PolicyRule> rules, List<Quota> quotas) {
    this(rules, quotas, List.of(), List.of());
  }

  /** Rules that count nothing. */
  public Policy(List<PolicyRule> rules) {
    this(rules, List.of());
  }

  /** No rules but the defaults. */
  public static Policy standard() {
    return new Policy(List.of());
  }

  /**
   * What is to happen with the call, which is counted unless it is refused; never throws. A quota
   * that is used up spends nothing of the others.
   */
  public Decision admit(PolicyCall call, double nowMs) {
    Decision decision = decide(call);
    if (decision instanceof Decision.Deny) {
      return decision;
    }
    for (Quota quota : quotas) {
      Optional<Decision.Exhausted> exhausted = quota.exhausted(call, nowMs);
      if (exhausted.isPresent()) {
        return exhausted.get();
      }
    }
    quotas.forEach(quota -> quota.count(call, nowMs));
    return decision;
  }

  /** The rules and quotas that name what they are about, in order. */
  public List<NamingRule> namingRules() {
    List<NamingRule> naming = new ArrayList<>();
    for (PolicyRule rule : rules) {
      if (rule instanceof NamingRule named) {
        naming.add(named);
      }
    }
    for (Quota quota : quotas) {
      if (quota instanceof NamingRule named) {
        naming.add(named);
      }
    }
    naming.addAll(reuse);
    naming.addAll(unrecorded);
    return naming;
  }

  /** The tool, called more than once or not at all as the rules say, or else as its source does. */
  public Tool reused(Tool tool) {
    Reuse said = Reuse.NONE;
    for (ReuseRule rule : reuse) {
      if (rule.means(tool)) {
        said = said.orElse(rule.reuse());
      }
    }
    return said.equals(Reuse.NONE) ? tool : tool.reused(said.orElse(tool.reuse()));
  }

  /** Whether there are tools of which something is not to be written into a record. */
  public boolean hasUnrecorded() {
    return !unrecorded.isEmpty();
  }

  /** Whether nothing that is said to the tool, or by it, is to be written into a record. */
  public boolean isUnrecorded(Tool tool) {
    return unrecorded.stream().anyMatch(rule -> rule.means(tool));
  }

  /** Counts a call of a run that was made before, for what is counted by run. */
  public void countAgain(String runId, Tool tool) {
    quotas.forEach(quota -> quota.countAgain(runId, tool));
  }

  /** Forgets what was counted for one run alone. */
  public void forgetRun(String runId) {
    quotas.forEach(quota -> quota.forgetRun(runId));
  }

  /** What the rules say, without the quotas; never throws. */
  public Decision decide(PolicyCall call) {
    Decision first = null;
    for (PolicyRule rule : rules) {
      Decision decision = judge(rule, call);
      if (decision instanceof Decision.Deny) {
        return decision;
      }
      if (first == null) {
        first = decision;
      }
    }
    return first != null ? first : standardDecision(call);
  }

  private static Decision judge(PolicyRule rule, PolicyCall call) {
    try {
      Optional<Verdict> verdict = rule.judge(call);
      return verdict.isEmpty() ? null : decision(verdict.get(), rule.name());
    } catch (RuntimeException failure) {
      // A rule that fails must not open the gate.
      return new Decision.Deny(rule.name(), "The policy rule '" + rule.name() + "' failed.");
    }
  }

  private static Decision decision(Verdict verdict, String rule) {
    return switch (verdict) {
      case ALLOW -> new Decision.Allow(rule);
      case ASK -> new Decision.Ask(rule);
      case DENY -> new Decision.Deny(rule, "Denied by the policy rule '" + rule + "'.");
    };
  }

  private static Decision standardDecision(PolicyCall call) {
    return call.tool().readOnly()
        ? new Decision.Allow(DEFAULT_ALLOW)
        : new Decision.Ask(DEFAULT_ASK);
  }
}
