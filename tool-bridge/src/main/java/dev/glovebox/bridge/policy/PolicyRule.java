package dev.glovebox.bridge.policy;

import java.util.Optional;

/** One rule. It speaks about the calls that concern it and is silent about the others. */
public interface PolicyRule {
  /** What journal and approvals call it: {@code allow crm.*}. */
  String name();

  /** The verdict, or empty when the call does not concern this rule. */
  Optional<Verdict> judge(PolicyCall call);
}
