package dev.glovebox.sandbox.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that a test moves by hand. */
final class ManualTimers implements Timers {
  private final List<Timer> timers = new ArrayList<>();
  private final List<Runnable> soon = new ArrayList<>();
  private double nowMs;

  private record Timer(double dueMs, Runnable task) {}

  @Override
  public double nowMs() {
    return nowMs;
  }

  @Override
  public Runnable after(double delayMs, Runnable task) {
    Timer timer = new Timer(nowMs + delayMs, task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  @Override
  public void soon(Runnable task) {
    soon.add(task);
  }

  void settle() {
    while (!soon.isEmpty()) {
      soon.removeFirst().run();
    }
  }

  void pass(double ms) {
    settle();
    double end = nowMs + ms;
    while (true) {
      Timer next =
          timers.stream()
              .filter(timer -> timer.dueMs <= end)
              .min(Comparator.comparingDouble(Timer::dueMs))
              .orElse(null);
      if (next == null) {
        break;
      }
      timers.remove(next);
      nowMs = next.dueMs;
      next.task.run();
      settle();
    }
    nowMs = end;
  }

  boolean isQuiet() {
    return timers.isEmpty();
  }
}
