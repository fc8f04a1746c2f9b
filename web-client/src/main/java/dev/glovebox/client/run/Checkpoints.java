package dev.glovebox.client.run;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.SandboxRun;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Takes the sandbox of a script that rests, where that is quicker than to run it again. */
final class Checkpoints {
  /** From here on it takes longer to run a script again than to unpack a checkpoint of it. */
  private static final double LONG_MS = 100;

  private static final double REPEATED_CALL_MS = 0.5;

  private final RunRecord record;
  private final IntSupplier calls;
  private SandboxRun run;

  /**
   * @param calls how many the script has made
   */
  Checkpoints(RunRecord record, IntSupplier calls) {
    this.record = record;
    this.calls = calls;
  }

  void begin(SandboxRun begun) {
    run = begun;
  }

  /** Gives it, with what has it kept; nothing where it is not to be had. */
  void take(String output, double wakeInMs, Consumer<Runnable> taker) {
    if (!record.keepsCheckpoints() || !isLongToRepeat()) {
      taker.accept(() -> {});
      return;
    }
    Consumer<Bytes> keeper = record.keeper(output, wakeInMs);
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
