package dev.glovebox.client.record;

/** A run that was not recorded here while it ran, and is written as a whole. */
interface NewRun {

  String runId();

  /** All of it. */
  RunStore.Batch batch(int owner, long nowMs);
}
