package dev.glovebox.client.record;

import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Forgets runs that are over, the oldest first. What runs or waits is never touched; what was
 * interrupted is forgotten when nobody has taken it up for so long.
 */
public final class Retention {
  private static final long DAY_MS = 86_400_000L;

  private final RunStore store;
  private final Bounds bounds;
  private final LongSupplier nowMs;

  /** How many runs are kept, for how long, and how much they may take together. */
  public record Bounds(int runs, int days, long bytes) {}

  Retention(RunStore store, Bounds bounds, LongSupplier nowMs) {
    this.store = store;
    this.bounds = bounds;
    this.nowMs = nowMs;
  }

  void keep() {
    store.list(
        listed -> {
          if (listed instanceof Grant.Granted<RunStore.Listing, String> granted) {
            store.held(
                held ->
                    tooMany(granted.value().heads(), held)
                        .forEach(run -> store.delete(run.runId(), problem -> {})));
          }
        });
  }

  private List<RunHead> tooMany(List<RunHead> all, List<String> held) {
    List<RunHead> newestFirst = new ArrayList<>(all);
    newestFirst.sort(Comparator.comparingLong(RunHead::changedAtMs).reversed());
    List<RunHead> tooMany = new ArrayList<>();
    long oldest = nowMs.getAsLong() - bounds.days() * DAY_MS;
    long bytes = 0;
    int kept = 0;
    for (RunHead run : newestFirst) {
      boolean isWithin =
          kept < bounds.runs()
              && bytes + run.bytes() <= bounds.bytes()
              && run.changedAtMs() >= oldest;
      boolean isLeft =
          run.status().equals(RunHead.RUNNING)
              && run.changedAtMs() < oldest
              && !held.contains(run.runId());
      if (isLeft || run.isOver() && !isWithin) {
        tooMany.add(run);
      } else {
        kept++;
        bytes += run.bytes();
      }
    }
    return tooMany;
  }
}
