package dev.glovebox.client.run;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Takes the sandbox of a script that rests, where that is quicker than to run it again: when the
 * run is to wait, when the page is hidden, and now and then while the script waits. Lives as long
 * as the run.
 */
final class Checkpoints {
  /** From here on it takes longer to run a script again than to unpack a checkpoint of it. */
  private static final double LONG_MS = 100;

  private static final double REPEATED_CALL_MS = 0.5;

  /** To look through the memory takes some ten milliseconds. */
  private static final double BETWEEN_TWO_MS = 5_000;

  private final RunRecord record;
  private final IntSupplier calls;
  private final Supplier<String> output;
  private final Timers timers;
  private SandboxRun run;
  private Runnable cancelNext;
  private boolean hasMoved;

  /**
   * @param calls how many the script has made
   * @param output what it has printed
   */
  Checkpoints(RunRecord record, IntSupplier calls, Supplier<String> output, Timers timers) {
    this.record = record;
    this.calls = calls;
    this.output = output;
    this.timers = timers;
  }

  void begin(SandboxRun begun) {
    run = begun;
  }

  /** The script has given the word back. */
  void rested() {
    hasMoved = true;
    if (cancelNext == null && isOfUse()) {
      cancelNext = timers.after(BETWEEN_TWO_MS, this::now);
    }
  }

  /** Keeps it as it is, if it has done anything since it was kept and rests. */
  void now() {
    stop();
    if (hasMoved && isOfUse() && run.isResting()) {
      hasMoved = false;
      take(run.wakeInMs(), Runnable::run);
    }
  }

  /** The run is over, or waits. */
  void stop() {
    if (cancelNext != null) {
      cancelNext.run();
      cancelNext = null;
    }
  }

  private boolean isOfUse() {
    return run != null && !record.isReplaying() && record.keepsCheckpoints() && isLongToRepeat();
  }

  /** Gives what has it kept; nothing where it is not to be had. */
  void take(double wakeInMs, Consumer<Runnable> taker) {
    if (!record.keepsCheckpoints() || !isLongToRepeat()) {
      taker.accept(() -> {});
      return;
    }
    Consumer<Bytes> keeper = record.keeper(output.get(), wakeInMs, run.used());
    run.checkpoint(
        given ->
            taker.accept(
                given instanceof Grant.Granted<Bytes, String> granted
                    ? () -> keeper.accept(granted.value())
                    : () -> {}));
  }

  private boolean isLongToRepeat() {
    return run.scriptMs() + calls.getAsInt() * REPEATED_CALL_MS >= LONG_MS;
  }
}
