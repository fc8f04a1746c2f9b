package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.tool.Tool;
import java.util.List;

/** What a spelling of a name led to. */
public sealed interface Resolution {
  record Found(Tool tool) implements Resolution {}

  /**
   * No tool, or more than one.
   *
   * @param nearest qualified names of what may have been meant, nearest first
   */
  record Unknown(String name, List<String> nearest) implements Resolution {}
}
