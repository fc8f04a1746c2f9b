package dev.glovebox.bridge.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A clock that a test moves by hand. */
final class ManualTimers implements Timers {
  private final List<Task> tasks = new ArrayList<>();
  private final Deque<Runnable> others = new ArrayDeque<>();
  private double nowMs;

  @Override
  public Cancel after(int ms, Runnable task) {
    Task entry = new Task(nowMs + ms, task);
    tasks.add(entry);
    return () -> tasks.remove(entry);
  }

  @Override
  public void afterOthers(Runnable task) {
    others.add(task);
  }

  /** Lets all go on that wait only for the page to have its turn. */
  void passTurns() {
    while (!others.isEmpty()) {
      passTurn();
    }
  }

  /** The page has had its turn once. */
  void passTurn() {
    others.remove().run();
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
    return tasks.size() + others.size();
  }

  private record Task(double atMs, Runnable work) {}
}
