package dev.glovebox.client.run;

import dev.glovebox.client.failure.Failure;
import java.util.List;

/** How a run ended, and what it did on the way. */
public record RunOutcome(String runId, Ending ending, RunTrace trace) {

  /** With a value, or with a failure. */
  public sealed interface Ending {
    record Completed(String valueJson) implements Ending {}

    record Failed(Failure failure) implements Ending {}
  }

  /** What was printed, called and used. */
  public record RunTrace(String output, List<CallRecord> calls, RunUsage usage) {}

  /** Figures of a run: bytes that the script was given by tools, against bytes that left. */
  public record RunUsage(double scriptMs, double wallMs, int readBytes, int leftBytes) {}
}
