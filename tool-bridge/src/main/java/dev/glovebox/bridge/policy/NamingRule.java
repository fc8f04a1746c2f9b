package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;

/** A rule or quota that speaks about tools or sources by a name that the developer wrote. */
public interface NamingRule {
  /** What journal and approvals call it: {@code deny crm.*}. */
  String name();

  /** The name or pattern alone: {@code crm.*}. */
  String naming();

  /** Whether it speaks about that tool. */
  boolean means(Tool tool);
}
