package dev.glovebox.client.record.store;

import dev.glovebox.client.record.entry.BareEntry;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where records of runs are kept. Whatever can fail is told with the reason; nothing is thrown.
 * Appends of one page come to be in the order in which they were asked for.
 */
public interface RunStore {
  /** No checkpoint. */
  Bytes NONE = () -> 0;

  /** Owns a run that is not there yet, and which its first entries make. */
  int FIRST_OWNER = 1;

  /** Whoever owns it, and of a run of which a store does not say who does. */
  int ANY_OWNER = 0;

  /**
   * Makes a run one's own, for good: whoever owned it before can add nothing from then on.
   *
   * @param after the number of the owner that it is taken from; refused if that is another's by now
   * @param taker gets the number that shows who owns it
   */
  void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker);

  /**
   * Adds entries to a run that one owns, all of them or none. Only those that begin a run make it:
   * what was deleted does not come back.
   *
   * @param done is told why not, or nothing when they are there
   */
  void append(Batch batch, Consumer<StoreRefusal> done);

  /** Is told of what of a run is not kept, or is of no use. */
  default void tell(Damage what) {}

  /** All entries of a run, in order; none when there is no such run. */
  void read(String runId, Consumer<Grant<Read, String>> taker);

  /** Whether there is room in it for checkpoints. */
  boolean keepsCheckpoints();

  /** The checkpoint that was written last; empty when there is none. */
  void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker);

  /** What is known of each run. */
  void list(Consumer<Grant<Listing, String>> taker);

  /** Forgets a run; nothing happens when there is none. */
  void delete(String runId, Consumer<String> done);

  /**
   * Has a run for this page alone. A store that others can see asks for a lock.
   *
   * @param taker gets what gives it back, or why it is not to be had
   */
  void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker);

  /**
   * A run that this page wants for itself.
   *
   * @param takesOver whether also from a page that has it, for which it is lost then
   * @param onLost done when another page has it
   * @param onBack done when this page, which was away and shown again, has it again: another may
   *     have had it meanwhile
   */
  record Wanted(String runId, boolean takesOver, Runnable onLost, Runnable onBack) {}

  /** Whether a page has the run, this one included. */
  void held(Consumer<List<String>> taker);

  /**
   * What is written in one act.
   *
   * @param owner the number that {@link #claim} gave
   * @param head what is known of the run from now on
   * @param checkpoint takes the place of the one before, which goes away if this is empty; null
   *     leaves it
   * @param isFirst whether they begin the run
   * @param isDurable whether it must outlive a loss of power before {@code done} is told
   */
  record Batch(
      int owner,
      List<RunEntry> entries,
      RunHead head,
      Bytes checkpoint,
      boolean isFirst,
      boolean isDurable) {
    public String runId() {
      return head.runId();
    }

    public Batch {
      entries = List.copyOf(entries);
    }

    /** Whether bytes are kept beside it, for which there may be no room. */
    public boolean hasCheckpoint() {
      return checkpoint != null && checkpoint.length() > 0;
    }

    /** What comes one after the other in one act; none but the first begins the run. */
    public static Batch of(List<Batch> some) {
      List<RunEntry> all = new ArrayList<>();
      Bytes checkpoint = null;
      boolean isDurable = false;
      for (Batch batch : some) {
        all.addAll(batch.entries());
        checkpoint = batch.checkpoint() == null ? checkpoint : batch.checkpoint();
        isDurable |= batch.isDurable();
      }
      Batch first = some.getFirst();
      return new Batch(
          first.owner(), all, some.getLast().head(), checkpoint, first.isFirst(), isDurable);
    }

    /** Some of its entries, which do not begin the run. */
    public Batch withEntries(List<RunEntry> some) {
      return new Batch(owner, some, head, checkpoint, false, isDurable);
    }

    public Batch withoutCheckpoint() {
      return new Batch(owner, entries, head, null, isFirst, isDurable);
    }
  }

  /**
   * All runs of a store.
   *
   * @param unreadable the ids of those of which nothing can be told
   */
  record Listing(List<RunHead> heads, List<String> unreadable) {
    public Listing {
      heads = List.copyOf(heads);
      unreadable = List.copyOf(unreadable);
    }
  }

  /**
   * A run as it was found.
   *
   * @param head null when there is no such run, or nothing is known of it yet or any more
   * @param owner the number of whoever owns it now, or {@link #ANY_OWNER}
   * @param damage what cannot be read of it; empty when all can
   */
  record Read(RunHead head, int owner, List<RunEntry> entries, String damage) {
    /** None. */
    public static final Read NOTHING = new Read(null, ANY_OWNER, List.of(), "");

    public Read {
      entries = List.copyOf(entries);
    }

    public Read withHead(RunHead other) {
      return new Read(other, owner, entries, damage);
    }

    public Read withOwner(int number) {
      return new Read(head, number, entries, damage);
    }

    /** The same without payloads. */
    public Read bare() {
      return new Read(head.bare(), owner, entries.stream().map(BareEntry::of).toList(), damage);
    }
  }
}
