package dev.glovebox.client.record.store;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A store that lives as long as the page. Answers at once. */
public final class MemoryStore implements RunStore {
  private final Map<String, Kept> runs = new TreeInOrder<>();
  private final Map<String, Wanted> held = new TreeInOrder<>();
  private final Consumer<Damage> onDamage;
  private int deletedOwners;

  public MemoryStore() {
    this(damage -> {});
  }

  /**
   * @param onDamage told what of a run is of no use
   */
  public MemoryStore(Consumer<Damage> onDamage) {
    this.onDamage = onDamage;
  }

  @Override
  public void tell(Damage what) {
    onDamage.accept(what);
  }

  @Override
  public void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker) {
    Kept run = runs.get(runId);
    if (after != ANY_OWNER && (run == null || run.owner != after)) {
      taker.accept(new Grant.Refused<>(notTheirs(runId)));
      return;
    }
    Kept claimed = runs.computeIfAbsent(runId, id -> new Kept(deletedOwners));
    taker.accept(new Grant.Granted<>(++claimed.owner));
  }

  private static StoreRefusal notTheirs(String runId) {
    return StoreRefusal.elsewhere("the run " + runId + " is not this page's any more");
  }

  @Override
  public void append(Batch batch, Consumer<StoreRefusal> done) {
    Kept run =
        batch.isFirst()
            ? runs.computeIfAbsent(batch.runId(), id -> new Kept(FIRST_OWNER))
            : runs.get(batch.runId());
    if (run == null || run.owner != batch.owner()) {
      done.accept(notTheirs(batch.runId()));
      return;
    }
    run.entries.addAll(batch.entries());
    run.head = batch.head();
    run.checkpoint = batch.checkpoint() == null ? run.checkpoint : batch.checkpoint();
    done.accept(StoreRefusal.NONE);
  }

  @Override
  public void read(String runId, Consumer<Grant<Read, String>> taker) {
    Kept run = runs.get(runId);
    taker.accept(
        new Grant.Granted<>(
            run == null ? Read.NOTHING : new Read(run.head, run.owner, run.entries, "")));
  }

  @Override
  public boolean keepsCheckpoints() {
    return true;
  }

  @Override
  public void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker) {
    Kept run = runs.get(runId);
    taker.accept(new Grant.Granted<>(run == null ? NONE : run.checkpoint));
  }

  @Override
  public void list(Consumer<Grant<Listing, String>> taker) {
    List<RunHead> heads = new ArrayList<>();
    for (Kept run : runs.values()) {
      if (run.head != null) {
        heads.add(run.head);
      }
    }
    taker.accept(new Grant.Granted<>(new Listing(heads, List.of())));
  }

  @Override
  public void delete(String runId, Consumer<String> done) {
    Kept run = runs.remove(runId);
    if (run != null) {
      // Whoever had it has no right to the next one of its id.
      deletedOwners = Math.max(deletedOwners, run.owner);
    }
    done.accept("");
  }

  @Override
  public void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker) {
    Wanted other = held.get(run.runId());
    if (other != null && !run.takesOver()) {
      taker.accept(new Grant.Refused<>(StoreRefusal.underWay(run.runId())));
      return;
    }
    held.put(run.runId(), run);
    if (other != null) {
      other.onLost().run();
    }
    taker.accept(new Grant.Granted<>(() -> held.remove(run.runId(), run)));
  }

  @Override
  public void held(Consumer<List<String>> taker) {
    taker.accept(List.copyOf(held.keySet()));
  }

  /** What is kept of one run. */
  private static final class Kept {
    private final List<RunEntry> entries = new ArrayList<>();
    private RunHead head;
    private Bytes checkpoint = NONE;
    private int owner;

    Kept(int owner) {
      this.owner = owner;
    }
  }
}
