package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.policy.Decision;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;

/** Sees calls happen, for events and live views. Unlike the journal it is shown the arguments. */
public interface CallWatcher {
  CallWatcher NONE =
      new CallWatcher() {
        @Override
        public void started(Started call) {}

        @Override
        public void answered(Tool tool, String resultJson, boolean isAsDeclared) {}

        @Override
        public void ended(Ended call) {}
      };

  /** The policy has decided; the tool runs, or a person is asked, or the call is refused next. */
  void started(Started call);

  /**
   * A tool has answered, and its answer has passed.
   *
   * @param isAsDeclared whether it was compared with what the tool declares, and is that
   */
  void answered(Tool tool, String resultJson, boolean isAsDeclared);

  /** The call has its outcome, which the script is given next. */
  void ended(Ended call);

  record Started(
      String runId,
      String callId,
      ToolName tool,
      String argumentsJson,
      Decision decision,
      double atMs) {}

  /**
   * @param tool the qualified name, or what the script wrote when no tool was found
   * @param status {@code ok}, or the code of the failure
   * @param ms from the arrival of the call to its end
   * @param bytes of the result; 0 for a failure
   * @param argumentBytes of the arguments; 0 when they were not valid
   * @param rule that decided on the call; empty when it never came to a decision
   * @param warning what is odd about the result without being a failure; may be empty
   * @param made how it came to its answer
   */
  record Ended(
      String runId,
      String callId,
      String tool,
      String status,
      double ms,
      int bytes,
      int argumentBytes,
      String rule,
      String warning,
      Made made) {}
}
