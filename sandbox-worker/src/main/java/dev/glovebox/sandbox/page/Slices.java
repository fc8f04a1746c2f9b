package dev.glovebox.sandbox.page;

import java.util.function.BooleanSupplier;

/** Work that is done a little at a time, so that the page has its turn in between. */
public final class Slices {
  private Slices() {}

  /**
   * Takes steps until one says that nothing is left, and then goes on.
   *
   * @param ms for how long steps are taken at a time; a step that has begun is not interrupted
   */
  public static void work(Timers timers, double ms, BooleanSupplier step, Runnable then) {
    double end = timers.nowMs() + ms;
    while (!step.getAsBoolean()) {
      if (timers.nowMs() >= end) {
        timers.afterOthers(() -> work(timers, ms, step, then));
        return;
      }
    }
    then.run();
  }
}
