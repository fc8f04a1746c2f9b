package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.function.Consumer;

/**
 * Calls a tool, and once more where that failed in a way that may pass, as the tool says. Lives
 * until it has an answer, or is left off.
 */
final class Attempts {
  private final Reuse.Retry retry;
  private final Consumer<Consumer<ToolAnswer>> calling;
  private final Timers timers;
  private final Consumer<ToolAnswer> answer;
  private Timers.Cancel waiting = () -> {};
  private int made;
  private int answered;

  /**
   * @param calling calls the tool once, and has its answer heard
   */
  Attempts(
      Tool tool,
      Consumer<Consumer<ToolAnswer>> calling,
      Timers timers,
      Consumer<ToolAnswer> answer) {
    this.retry = tool.readOnly() ? tool.reuse().retry() : null;
    this.calling = calling;
    this.timers = timers;
    this.answer = answer;
  }

  /** How often the tool was called. */
  int made() {
    return made;
  }

  void start() {
    made++;
    int attempt = made;
    try {
      calling.accept(given -> answered(attempt, given));
    } catch (RuntimeException failure) {
      answered(attempt, new ToolAnswer.Failed(failure.getMessage()));
    }
  }

  /** Nothing is tried any more. */
  void leaveOff() {
    made = -1;
    waiting.cancel();
  }

  private void answered(int attempt, ToolAnswer given) {
    if (attempt != made || attempt == answered) {
      return;
    }
    answered = attempt;
    boolean mayPass = given instanceof ToolAnswer.Failed failed && failed.mayPass();
    if (mayPass && retry != null && attempt <= retry.times()) {
      waiting = timers.after(retry.waitMsAfter(attempt), this::start);
    } else {
      answer.accept(given);
    }
  }
}
