package dev.glovebox.client.run;

import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import java.util.List;
import java.util.function.Consumer;

/**
 * Has a run wait for a person: with its sandbox kept, or, where that is not to be had, by its
 * record alone. Both take a while, in which the person may answer; then the run does not wait.
 * Lives as long as the run.
 */
final class Pausing {
  /** A run that waits for a person alone wants no waking. */
  private static final double NEVER = -1;

  private final RunRecord record;
  private final Checkpoints checkpoints;
  private final ScriptCalls calls;
  private final SecretValues secrets;
  private final Consumer<Ending> stop;
  private boolean isOn;

  /**
   * @param stop takes the script out of its sandbox where it is
   */
  Pausing(Of run, SecretValues secrets, Consumer<Ending> stop) {
    this.record = run.record();
    this.checkpoints = run.checkpoints();
    this.calls = run.calls();
    this.secrets = secrets;
    this.stop = stop;
  }

  /** What of a run it takes to have it wait. */
  record Of(RunRecord record, Checkpoints checkpoints, ScriptCalls calls) {}

  boolean isOn() {
    return isOn;
  }

  /** Nothing goes on until a person has said something. */
  void stuck(List<Question> waiting) {
    if (!isOn) {
      isOn = true;
      checkpoints.take(NEVER, keep -> write(waiting, keep));
    }
  }

  private void write(List<Question> waiting, Runnable keep) {
    if (isStuckStill(waiting)) {
      record.pauses(waiting, secrets.saved(), isWritten -> written(waiting, isWritten, keep));
    }
  }

  private void written(List<Question> waiting, boolean isWritten, Runnable keep) {
    if (!isStuckStill(waiting)) {
      return;
    }
    if (isWritten) {
      record.waits();
      stop.accept(new Ending.Paused(waiting));
      keep.run();
    } else {
      stop.accept(new Ending.Failed(EndingFailure.unrecorded(record.fault())));
    }
  }

  /** What a person has decided by now is done here: nobody who takes the run up would know. */
  private boolean isStuckStill(List<Question> waiting) {
    if (calls.stuckOn().equals(waiting)) {
      return true;
    }
    isOn = false;
    calls.tellIfStuck();
    return false;
  }
}
