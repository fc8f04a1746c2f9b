package dev.glovebox.bridge.gate;

import java.util.ArrayList;
import java.util.List;

/** A clock that a test moves by hand. */
final class ManualTimers implements Timers {
  private final List<Task> tasks = new ArrayList<>();
  private double nowMs;

  @Override
  public Cancel after(int ms, Runnable task) {
    Task entry = new Task(nowMs + ms, task);
    tasks.add(entry);
    return () -> tasks.remove(entry);
  }

  @Override
  public double nowMs() {
    return nowMs;
  }

  void advance(int ms) {
    nowMs += ms;
    for (Task task : List.copyOf(tasks)) {
      if (task.atMs() <= nowMs && tasks.remove(task)) {
        task.work().run();
      }
    }
  }

  /** How many tasks still wait: none may be left when all calls are over. */
  int waiting() {
    return tasks.size();
  }

  private record Task(double atMs, Runnable work) {}
}
