package dev.glovebox.client.run;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import java.util.List;
import java.util.function.Consumer;

/** Where one script runs: in any pristine sandbox, or after others in that of its session. */
public interface RunPlace {

  /** Waits for the script's turn. */
  void whenFree(Runnable turn);

  /** The script, with what the type checker must know of the ones before it. */
  CheckedScript toCheck(String code, List<String> inputs);

  /** Gives a seat, now or when there is one, or says why there is none. */
  void enter(Consumer<Grant<Seat, Failure>> taker);

  /** The run is over, whether it was ever here or not. */
  void done();

  /** A sandbox for one script. */
  interface Seat {
    /** Starts the script here. */
    SandboxRun execute(Start start, RunLimits limits, RunObserver observer);

    /** The script was stopped; its record has not said so yet. */
    default void spoilt() {}

    /** The script was never started. */
    void giveBack();

    /**
     * The script is over.
     *
     * @param isSound whether what it leaves may be used again, as {@link
     *     dev.glovebox.sandbox.page.run.RunEnding#leavesSandboxSound} says
     */
    void leave(Left left, boolean isSound);
  }

  /**
   * A script that begins.
   *
   * @param isUnread whether the type checker could not read it
   */
  record Start(String runId, Script script, boolean isUnread) {}

  /**
   * What a script leaves behind.
   *
   * @param hasBegun whether any of it ran; what is not Python did not
   */
  record Left(RunRequest request, CheckNotes check, boolean hasBegun) {}
}
