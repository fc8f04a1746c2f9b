package dev.glovebox.client.check;

import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until the test lets it go on. */
public final class TestTimers implements Timers {
  private final List<Due> due = new ArrayList<>();
  private double nowMs;

  private record Due(double atMs, Runnable task) {}

  @Override
  public double nowMs() {
    return nowMs;
  }

  @Override
  public Runnable after(double delayMs, Runnable task) {
    Due entry = new Due(nowMs + delayMs, task);
    due.add(entry);
    return () -> due.remove(entry);
  }

  @Override
  public void soon(Runnable task) {
    after(0, task);
  }

  @Override
  public void afterOthers(Runnable task) {
    after(0, task);
  }

  public void pass(double ms) {
    nowMs += ms;
    for (Due entry : List.copyOf(due)) {
      if (entry.atMs() <= nowMs && due.remove(entry)) {
        entry.task().run();
      }
    }
  }
}
