package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
import dev.glovebox.bridge.tool.Tool;

/** The call that is to be decided on; its arguments are bound and valid. */
public record PolicyCall(String runId, String callId, Tool tool, String argumentsJson) {

  /**
   * Whether the pattern means the tool by its name or by its plain name. Where names of several
   * tools fold to one, each gets an ending of its own; strangers can bring that about, and must not
   * lead past a rule by it.
   */
  public boolean isOf(NamePattern pattern) {
    return pattern.matches(tool.name().qualified())
        || pattern.matches(tool.plainName().qualified());
  }
}
