package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/**
 * Finds the sandboxes again in which runs have waited. Whatever is wrong with one, the run begins
 * at its beginning and goes through its record: the record is the truth, a checkpoint is only
 * quicker.
 */
final class KeptSandboxes {
  private final RunStore store;
  private final Device device;

  KeptSandboxes(RunStore store, Device device) {
    this.store = store;
    this.device = device;
  }

  void of(Recorder.Taken taken, Consumer<Past> taker) {
    RunEntry.Checkpointed kept = taken.past().checkpoint();
    String runId = taken.head().runId();
    if (!taken.past().misfit().isEmpty()) {
      refuse(runId, taken.past().misfit(), taker);
      return;
    }
    if (kept == null || !store.keepsCheckpoints()) {
      taker.accept(Past.NONE);
      return;
    }
    bytes(
        runId,
        zipped -> {
          String problem = problem(taken.past(), zipped);
          if (zipped.length() == 0) {
            taker.accept(Past.NONE);
          } else if (problem.isEmpty()) {
            unpack(taken, zipped, taker);
          } else {
            refuse(runId, problem, taker);
          }
        });
  }

  private String problem(RunPast past, Bytes zipped) {
    return past.started().build().equals(device.build())
        ? past.misfit(zipped.length())
        : "it is of another build of Glovebox";
  }

  private void refuse(String runId, String why, Consumer<Past> taker) {
    tell(runId, why);
    taker.accept(Past.NONE);
  }

  private void tell(String runId, String why) {
    store.tell(Damage.unused(runId, why));
  }

  /** The bytes that go with a run's last checkpoint; none where they are not to be had. */
  void ofExport(RunStore.Read run, Consumer<Bytes> taker) {
    RunEntry.Checkpointed kept = new RunPast(run.entries()).checkpoint();
    if (kept == null || !store.keepsCheckpoints()) {
      taker.accept(RunStore.NONE);
    } else {
      bytes(
          run.head().runId(),
          found -> taker.accept(found.length() == kept.bytes() ? found : RunStore.NONE));
    }
  }

  private void bytes(String runId, Consumer<Bytes> taker) {
    store.checkpoint(
        runId,
        found ->
            taker.accept(
                found instanceof Grant.Granted<Bytes, String> granted
                    ? granted.value()
                    : RunStore.NONE));
  }

  /** Lets a fork start from the checkpoint of the run that it begins as, if there is one. */
  void share(ForkedRun fork, Runnable then) {
    RunEntry.Checkpointed kept = fork.usableCheckpoint();
    if (kept == null || !store.keepsCheckpoints()) {
      then.run();
      return;
    }
    bytes(
        fork.parentId(),
        found -> {
          if (found.length() == kept.bytes()) {
            fork.startFrom(found);
          }
          then.run();
        });
  }

  private void unpack(Recorder.Taken taken, Bytes zipped, Consumer<Past> taker) {
    RunEntry.Checkpointed kept = taken.past().checkpoint();
    String runId = taken.head().runId();
    device
        .packing()
        .unpack(
            new Packing.Packed(zipped, kept.sum()),
            bytes -> {
              switch (bytes) {
                case Grant.Granted<Bytes, String> granted ->
                    taker.accept(
                        taken.past().until(kept, granted.value(), why -> tell(runId, why)));
                case Grant.Refused<Bytes, String> refused -> refuse(runId, refused.why(), taker);
              }
            });
  }
}
