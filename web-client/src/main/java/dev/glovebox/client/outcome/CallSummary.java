package dev.glovebox.client.outcome;

import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.tool.Made;
import java.util.function.UnaryOperator;

/**
 * One call that a script made, as its caller is told of it: without its payload. The warning may be
 * empty.
 *
 * @param made how it came to its answer
 */
public record CallSummary(
    String tool, String status, double ms, int bytes, String warning, Made made) {

  /** The same with its texts changed: a script chooses the names of functions that do not exist. */
  CallSummary withTexts(UnaryOperator<String> change) {
    return new CallSummary(change.apply(tool), status, ms, bytes, change.apply(warning), made);
  }

  public static CallSummary of(CallWatcher.Ended call) {
    return new CallSummary(
        call.tool(), call.status(), call.ms(), call.bytes(), call.warning(), call.made());
  }
}
