package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.tool.Tool;
import java.util.function.Consumer;

/** Where a run writes down what it is about to do, before it is done. */
@FunctionalInterface
public interface CallRecord {
  /** For a run that is not recorded. */
  CallRecord NONE = (intent, isWritten) -> isWritten.accept(true);

  /**
   * Takes an intent, and says when the call may go on: at once, or when the intent cannot be lost
   * any more. What could not be written is not done.
   */
  void intends(Intent intent, Consumer<Boolean> isWritten);

  /** In what a function is another one than when the run began; empty where it is not. */
  default String differenceOf(Tool tool) {
    return "";
  }

  /**
   * A call that every step has let through.
   *
   * @param rule what of the policy decided on it
   */
  record Intent(String callId, Tool tool, String argumentsJson, String rule) {}
}
