package dev.glovebox.client.catalogue;

import dev.glovebox.bridge.catalogue.Relisting;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Takes what sources list into the catalogue, one source after another and a little at a time, so
 * that ten thousand tools do not block the page. Lives as long as its CodeMode.
 */
public final class CatalogueChanges implements Consumer<Relisting> {
  /** Well below what a person feels. */
  private static final double SLICE_MS = 12;

  private static final int TOOLS_AT_ONCE = 50;

  private final Timers timers;
  private final ArrayDeque<Change> waiting = new ArrayDeque<>();

  private record Change(Relisting relisting, Runnable then) {}

  public CatalogueChanges(Timers timers) {
    this.timers = timers;
  }

  @Override
  public void accept(Relisting relisting) {
    take(relisting, () -> {});
  }

  /** Takes it in when what came before is in, and then runs the task. */
  public void take(Relisting relisting, Runnable then) {
    waiting.add(new Change(relisting, then));
    if (waiting.size() == 1) {
      timers.afterOthers(this::slice);
    }
  }

  private void slice() {
    double end = timers.nowMs() + SLICE_MS;
    Change change = waiting.peek();
    boolean isIn = false;
    while (!isIn && timers.nowMs() < end) {
      isIn = change.relisting.advance(TOOLS_AT_ONCE);
    }
    if (isIn) {
      waiting.remove();
      change.then.run();
    }
    if (!waiting.isEmpty()) {
      timers.afterOthers(this::slice);
    }
  }
}
