package dev.glovebox.client.catalogue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what has changed in the catalogue for the search and the stubs, a little at a time, so that
 * ten thousand tools do not block the page. Lives as long as its CodeMode, and ends what it reads
 * with it, unless somebody waits for that.
 */
public final class CatalogueReader {
  /** Well below what a person feels. */
  private static final double SLICE_MS = 12;

  private static final int TOOLS_AT_ONCE = 10;

  private final Catalogue catalogue;
  private final KeywordSearch search;
  private final StubBook stubs;
  private final Timers timers;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean isReading;

  public CatalogueReader(Catalogue catalogue, KeywordSearch search, StubBook stubs, Timers timers) {
    this.catalogue = catalogue;
    this.search = search;
    this.stubs = stubs;
    this.timers = timers;
  }

  /** The catalogue has changed: reading begins soon. */
  public void changed() {
    if (!isReading) {
      isReading = true;
      timers.afterOthers(this::slice);
    }
  }

  /** Runs the task as soon as everything is read: at once when it is. */
  public void whenRead(Runnable task) {
    if (isReading) {
      waiting.add(task);
    } else {
      task.run();
    }
  }

  private void slice() {
    if (catalogue.isClosed() && waiting.isEmpty()) {
      isReading = false;
      return;
    }
    double end = timers.nowMs() + SLICE_MS;
    boolean isDone = false;
    while (!isDone && timers.nowMs() < end) {
      isDone = search.prepare(TOOLS_AT_ONCE) && stubs.prepare(TOOLS_AT_ONCE);
    }
    if (!isDone) {
      timers.afterOthers(this::slice);
      return;
    }
    isReading = false;
    List<Runnable> ready = List.copyOf(waiting);
    waiting.clear();
    ready.forEach(Runnable::run);
  }
}
