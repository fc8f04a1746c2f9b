package dev.glovebox.client.run;

import dev.glovebox.client.outcome.RunOutcome;

/** Hears what runs do, while they do it. */
public interface RunEvents {

  void runStarted(String runId);

  void printed(String runId, String stream, String text);

  void runEnded(RunOutcome outcome);
}
