package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be written of one run, one act after the other: a store that refuses one might take
 * the next, and nobody would see the gap. Lives as long as the run's log.
 */
final class Outbox {
  private static final StoreRefusal LEFT =
      StoreRefusal.ofStore("something before it could not be written");

  /** A hundred calls at once are not to wait for a hundred acts. */
  private static final int MANY = 16;

  private final RunStore store;
  private final List<Act> waiting = new ArrayList<>();
  private boolean isBusy;

  /**
   * @param batch null for what is not written any more
   */
  private record Act(RunStore.Batch batch, Consumer<StoreRefusal> done) {
    boolean isAlone() {
      return batch == null || batch.hasCheckpoint();
    }
  }

  Outbox(RunStore store) {
    this.store = store;
  }

  /** Writes it once all before it is there. */
  void add(RunStore.Batch batch, Consumer<StoreRefusal> done) {
    waiting.add(new Act(batch, done));
    send();
  }

  /** Nothing that waits is written. */
  void clear() {
    waiting.replaceAll(act -> new Act(null, act.done()));
  }

  /** Of what waits that the run is over is written, and nothing else. */
  void keepEnd() {
    waiting.replaceAll(act -> new Act(end(act.batch()), act.done()));
  }

  private static RunStore.Batch end(RunStore.Batch batch) {
    if (batch == null) {
      return null;
    }
    List<RunEntry> ends = new ArrayList<>();
    for (RunEntry entry : batch.entries()) {
      if (entry instanceof RunEntry.Over) {
        ends.add(entry);
      }
    }
    return ends.isEmpty() ? null : batch.withEntries(ends);
  }

  private void send() {
    while (!isBusy && !waiting.isEmpty()) {
      List<Act> acts = next();
      if (acts.getFirst().batch() == null) {
        tell(acts, LEFT);
        continue;
      }
      isBusy = true;
      store.append(
          batchOf(acts),
          problem -> {
            isBusy = false;
            tell(acts, problem);
            send();
          });
    }
  }

  private static RunStore.Batch batchOf(List<Act> acts) {
    if (acts.size() == 1) {
      return acts.getFirst().batch();
    }
    return RunStore.Batch.of(acts.stream().map(Act::batch).toList());
  }

  /** The next one, or where many wait, all those that can be one act. */
  private List<Act> next() {
    if (waiting.size() <= MANY || waiting.getFirst().isAlone()) {
      return List.of(waiting.removeFirst());
    }
    int end = 1;
    while (end < waiting.size() && !waiting.get(end).isAlone()) {
      end++;
    }
    List<Act> some = waiting.subList(0, end);
    List<Act> next = List.copyOf(some);
    some.clear();
    return next;
  }

  private static void tell(List<Act> acts, StoreRefusal problem) {
    acts.forEach(act -> act.done().accept(problem));
  }
}
