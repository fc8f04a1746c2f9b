package dev.glovebox.client.record.store;

import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.List;
import java.util.function.Consumer;

/**
 * A store of which nobody waits for ever for what it knows. What is written of a run under way is
 * waited for as long as the run has time; whoever else writes says so with {@link #inTime}.
 */
public final class PatientStore implements RunStore {
  /** A disk that is busy takes seconds; nobody waits longer than this for a list. */
  public static final int PATIENCE_MS = 15_000;

  private static final String SILENT =
      "the store has not answered for " + PATIENCE_MS / 1_000 + " seconds";

  private final RunStore store;
  private final Timers timers;

  public PatientStore(RunStore store, Timers timers) {
    this.store = store;
    this.timers = timers;
  }

  /** Is told what the store tells, or that it tells nothing. */
  public Consumer<StoreRefusal> inTime(Consumer<StoreRefusal> done) {
    Once<StoreRefusal> once = new Once<>(done, StoreRefusal.ofStore(SILENT));
    return once::tell;
  }

  private <T> Consumer<Grant<T, String>> granted(Consumer<Grant<T, String>> taker) {
    return granted(taker, SILENT);
  }

  private <T, R> Consumer<Grant<T, R>> granted(Consumer<Grant<T, R>> taker, R silent) {
    Once<Grant<T, R>> once = new Once<>(taker, new Grant.Refused<>(silent));
    return once::tell;
  }

  /** Tells the first of an answer and the end of patience. */
  private final class Once<T> {
    private final Runnable cancel;
    private Consumer<T> taker;

    Once(Consumer<T> taker, T otherwise) {
      this.taker = taker;
      this.cancel = timers.after(PATIENCE_MS, () -> tell(otherwise));
    }

    void tell(T answer) {
      cancel.run();
      Consumer<T> told = taker;
      taker = nobody -> {};
      told.accept(answer);
    }
  }

  @Override
  public void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker) {
    store.claim(runId, after, granted(taker, StoreRefusal.ofStore(SILENT)));
  }

  @Override
  public void append(Batch batch, Consumer<StoreRefusal> done) {
    store.append(batch, done);
  }

  @Override
  public void tell(Damage what) {
    store.tell(what);
  }

  @Override
  public void read(String runId, Consumer<Grant<Read, String>> taker) {
    store.read(runId, granted(taker));
  }

  @Override
  public boolean keepsCheckpoints() {
    return store.keepsCheckpoints();
  }

  @Override
  public void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker) {
    store.checkpoint(runId, granted(taker));
  }

  @Override
  public void list(Consumer<Grant<Listing, String>> taker) {
    store.list(granted(taker));
  }

  @Override
  public void delete(String runId, Consumer<String> done) {
    Once<String> once = new Once<>(done, SILENT);
    store.delete(runId, once::tell);
  }

  @Override
  public void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker) {
    store.hold(run, taker);
  }

  @Override
  public void held(Consumer<List<String>> taker) {
    store.held(taker);
  }
}
