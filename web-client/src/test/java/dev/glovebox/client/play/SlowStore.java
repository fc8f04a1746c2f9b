package dev.glovebox.client.play;

import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A store whose reads are answered when the test says so. */
public final class SlowStore implements RunStore {
  private final RunStore of;
  private final List<Runnable> unread = new ArrayList<>();
  public boolean isSlow;

  /** What is told then was read before. */
  public boolean isLate;

  public String damage = "";

  public SlowStore(RunStore of) {
    this.of = of;
  }

  public void answer() {
    List<Runnable> all = List.copyOf(unread);
    unread.clear();
    all.forEach(Runnable::run);
  }

  @Override
  public void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker) {
    of.claim(runId, after, taker);
  }

  @Override
  public void append(Batch batch, Consumer<StoreRefusal> done) {
    of.append(batch, done);
  }

  @Override
  public void tell(Damage what) {
    of.tell(what);
  }

  @Override
  public void read(String runId, Consumer<Grant<Read, String>> taker) {
    Consumer<Grant<Read, String>> damaged =
        read ->
            taker.accept(
                read.map(
                    r -> r.head() == null ? r : new Read(r.head(), r.owner(), r.entries(), damage),
                    why -> why));
    Runnable now = () -> of.read(runId, damaged);
    if (isLate) {
      of.read(runId, read -> unread.add(() -> damaged.accept(read)));
    } else if (isSlow) {
      unread.add(now);
    } else {
      now.run();
    }
  }

  @Override
  public boolean keepsCheckpoints() {
    return of.keepsCheckpoints();
  }

  @Override
  public void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker) {
    of.checkpoint(runId, taker);
  }

  @Override
  public void list(Consumer<Grant<Listing, String>> taker) {
    of.list(taker);
  }

  @Override
  public void delete(String runId, Consumer<String> done) {
    of.delete(runId, done);
  }

  @Override
  public void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker) {
    of.hold(run, taker);
  }

  @Override
  public void held(Consumer<List<String>> taker) {
    of.held(taker);
  }
}
