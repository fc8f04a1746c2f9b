package dev.glovebox.client.catalogue;

import dev.glovebox.sandbox.page.Timers;
import java.util.Queue;

/**
 * Work that goes in slices: every look at this clock takes 5 ms, and others have their turn
 * between.
 */
final class SlowTimers implements Timers {
  private final Queue<Runnable> later;
  private double nowMs;

  /**
   * @param later gets what is to be done after others
   */
  SlowTimers(Queue<Runnable> later) {
    this.later = later;
  }

  @Override
  public double nowMs() {
    nowMs += 5;
    return nowMs;
  }

  @Override
  public Runnable after(double delayMs, Runnable task) {
    throw new AssertionError("a slice follows the one before");
  }

  @Override
  public void soon(Runnable task) {
    throw new AssertionError("a slice leaves time for others");
  }

  @Override
  public void afterOthers(Runnable task) {
    later.add(task);
  }
}
