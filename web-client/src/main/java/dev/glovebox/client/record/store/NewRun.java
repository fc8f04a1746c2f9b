package dev.glovebox.client.record.store;

/** A run that was not recorded here while it ran, and is written as a whole. */
public interface NewRun {

  String runId();

  /** All of it. */
  RunStore.Batch batch(int owner, long nowMs);
}
