package dev.glovebox.sandbox.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that a test moves by hand. Like a browser's, it takes no delay beyond 31 bits. */
public final class ManualTimers implements Timers {
  private final List<Timer> timers = new ArrayList<>();
  private final List<Runnable> soon = new ArrayList<>();
  private final List<Runnable> others = new ArrayList<>();
  private double nowMs;
  private double heldMs;

  private record Timer(double dueMs, Runnable task) {}

  @Override
  public double nowMs() {
    return nowMs;
  }

  @Override
  public Runnable after(double delayMs, Runnable task) {
    double delay = delayMs > Integer.MAX_VALUE ? 0 : delayMs;
    Timer timer = new Timer(nowMs + delay, task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  @Override
  public void soon(Runnable task) {
    soon.add(task);
  }

  @Override
  public void afterOthers(Runnable task) {
    others.add(task);
  }

  /** Lets the page do what else it has to do, and then what waited for that. */
  public boolean runOthers() {
    List<Runnable> due = List.copyOf(others);
    others.clear();
    due.forEach(Runnable::run);
    return !due.isEmpty();
  }

  /** Time that passes without any timer coming, as while a piece of work runs. */
  public void workFor(double ms) {
    nowMs += ms;
  }

  @Override
  public double heldMs() {
    return heldMs;
  }

  /** Code of the app holds the page up. */
  public void hold(double ms) {
    nowMs += ms;
    heldMs += ms;
  }

  public void settle() {
    while (!soon.isEmpty()) {
      soon.removeFirst().run();
    }
  }

  public void pass(double ms) {
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

  public boolean isQuiet() {
    return timers.isEmpty();
  }
}
