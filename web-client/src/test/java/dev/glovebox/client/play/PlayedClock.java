package dev.glovebox.client.play;

import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page's clock in a test's hands: nothing happens until the test lets time pass. */
public final class PlayedClock implements Timers {
  private final List<Due> due = new ArrayList<>();
  private final List<Runnable> soon = new ArrayList<>();
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
    soon.add(task);
  }

  @Override
  public void afterOthers(Runnable task) {
    soon.add(task);
  }

  /** Does what is to be done now. */
  public void settle() {
    while (!soon.isEmpty()) {
      soon.removeFirst().run();
    }
  }

  /** Does the next thing that is to be done now. */
  public void step() {
    soon.removeFirst().run();
  }

  /** Lets time pass, and does on the way what falls due. */
  public void pass(double ms) {
    settle();
    double end = nowMs + ms;
    for (Due next = next(end); next != null; next = next(end)) {
      due.remove(next);
      nowMs = next.atMs();
      next.task().run();
      settle();
    }
    nowMs = end;
  }

  private Due next(double endMs) {
    return due.stream()
        .filter(entry -> entry.atMs() <= endMs)
        .min(Comparator.comparingDouble(Due::atMs))
        .orElse(null);
  }
}
