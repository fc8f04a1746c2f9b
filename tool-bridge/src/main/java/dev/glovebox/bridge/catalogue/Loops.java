package dev.glovebox.bridge.catalogue;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Loops that are worked off one after another, a little at a time. Lives until they are. */
final class Loops {
  private final ArrayDeque<Loop<?>> left = new ArrayDeque<>();

  /**
   * Adds a loop.
   *
   * @param items asked for when the loop begins
   */
  <T> void each(Supplier<? extends Iterable<T>> items, Consumer<T> act) {
    left.add(new Loop<>(items, act));
  }

  /** Goes so many items further; true when none is left. */
  boolean advance(int items) {
    int done = 0;
    while (!left.isEmpty() && done < items) {
      if (left.peek().advance()) {
        done++;
      } else {
        left.remove();
      }
    }
    return left.isEmpty();
  }

  private static final class Loop<T> {
    private final Supplier<? extends Iterable<T>> items;
    private final Consumer<T> act;
    private Iterator<T> ahead;

    private Loop(Supplier<? extends Iterable<T>> items, Consumer<T> act) {
      this.items = items;
      this.act = act;
    }

    /** Goes one further; false when there was none. */
    private boolean advance() {
      if (ahead == null) {
        ahead = items.get().iterator();
      }
      if (!ahead.hasNext()) {
        return false;
      }
      act.accept(ahead.next());
      return true;
    }
  }
}
