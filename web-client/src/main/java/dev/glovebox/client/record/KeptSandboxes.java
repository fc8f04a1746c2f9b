package dev.glovebox.client.record;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Past;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/**
 * Finds the sandboxes again in which runs have waited. Whatever is wrong with one, the run begins
 * at its beginning and goes through its record: the record is the truth, a checkpoint is only
 * quicker.
 */
final class KeptSandboxes {
  private final RunStore store;
  private final Recorder.Device device;

  KeptSandboxes(RunStore store, Recorder.Device device) {
    this.store = store;
    this.device = device;
  }

  void of(Recorder.Taken taken, Consumer<Past> taker) {
    RunEntry.Checkpointed kept = taken.past().checkpoint();
    boolean isOfThisBuild = kept != null && taken.past().started().build().equals(device.build());
    if (!isOfThisBuild || !store.keepsCheckpoints()) {
      taker.accept(Past.NONE);
      return;
    }
    store.checkpoint(
        taken.head().runId(),
        found -> {
          if (found instanceof Grant.Granted<Bytes, String> granted
              && granted.value().length() == kept.bytes()) {
            unpack(taken.past(), kept, granted.value(), taker);
          } else {
            taker.accept(Past.NONE);
          }
        });
  }

  /** Lets a fork start from the checkpoint of the run that it begins as, if there is one. */
  void share(ForkedRun fork, Runnable then) {
    RunEntry.Checkpointed kept = fork.usableCheckpoint();
    if (kept == null || !store.keepsCheckpoints()) {
      then.run();
      return;
    }
    store.checkpoint(
        fork.parentId(),
        found -> {
          if (found instanceof Grant.Granted<Bytes, String> granted
              && granted.value().length() == kept.bytes()) {
            fork.startFrom(granted.value());
          }
          then.run();
        });
  }

  private void unpack(
      RunPast past, RunEntry.Checkpointed kept, Bytes zipped, Consumer<Past> taker) {
    device
        .packing()
        .unpack(
            new Packing.Packed(zipped, kept.sum()),
            bytes ->
                taker.accept(
                    bytes instanceof Grant.Granted<Bytes, String> granted
                        ? past.until(kept, granted.value())
                        : Past.NONE));
  }
}
