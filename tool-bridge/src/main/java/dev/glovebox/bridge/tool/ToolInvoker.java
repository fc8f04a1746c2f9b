package dev.glovebox.bridge.tool;

import java.util.function.Consumer;

/**
 * Runs a tool. It should give one answer, now or later; whatever else it does (no answer, two, an
 * exception) is the gate's to handle.
 */
@FunctionalInterface
public interface ToolInvoker {
  void invoke(Invocation invocation, Consumer<ToolAnswer> answer);
}
