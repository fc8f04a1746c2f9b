package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Resolution;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.tool.Tool;

/** The first step: from a name to a tool. */
final class ToolResolution {
  private final Catalogue catalogue;
  private final String inspectTool;
  private final CallRecord record;

  ToolResolution(Catalogue catalogue, String inspectTool, CallRecord record) {
    this.catalogue = catalogue;
    this.inspectTool = inspectTool;
    this.record = record;
  }

  Step<Tool> resolve(String name) {
    return switch (catalogue.resolve(name)) {
      case Resolution.Found found -> new Step.Passed<>(found.tool());
      case Resolution.Unknown unknown ->
          new Step.Stopped<>(
              new CallFailure(
                  CallFailureCode.TOOL_UNKNOWN,
                  name,
                  "There is no function '" + name + "'.",
                  hint(unknown)));
    };
  }

  /**
   * What is offered now where that tool was: people may take long to approve, and what they looked
   * at is what may be done. So may a run take long, over reloads: where nobody has looked, what the
   * script was written for is what may be done.
   */
  Step<Tool> current(Tool tool, boolean isLookedAt) {
    String name = tool.name().qualified();
    Tool now = catalogue.tool(tool.name());
    if (now == null || !now.source().equals(tool.source())) {
      return Step.stopped(CallFailureCode.TOOL_GONE, name, name + " is no longer there.");
    }
    if (!tool.isOfferedAs(now)) {
      return Step.stopped(
          CallFailureCode.TOOL_GONE, name, name + " is another one than when it was called.");
    }
    String difference = isLookedAt ? "" : record.differenceOf(now);
    return difference.isEmpty()
        ? new Step.Passed<>(now)
        : Step.stopped(
            CallFailureCode.TOOL_GONE,
            name,
            name + " is another one than when the run began: " + difference + ".");
  }

  private String hint(Resolution.Unknown unknown) {
    return unknown.nearest().isEmpty()
        ? inspectTool + " lists what can be called."
        : "Did you mean " + String.join(" or ", unknown.nearest()) + "?";
  }
}
