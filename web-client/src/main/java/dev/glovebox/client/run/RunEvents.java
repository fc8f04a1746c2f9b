package dev.glovebox.client.run;

import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.outcome.RunOutcome;

/** Hears what runs do, while they do it. */
public interface RunEvents {

  /**
   * @param caller who asked for it; empty when nobody said
   */
  void runStarted(String runId, String caller);

  /** The check before the run has come to its verdict. */
  void checked(String runId, double ms, Verdict verdict);

  void printed(String runId, String stream, String text);

  /** The run waits for a person, and is not in memory any more. */
  void runPaused(RunOutcome outcome);

  void runEnded(RunOutcome outcome);
}
