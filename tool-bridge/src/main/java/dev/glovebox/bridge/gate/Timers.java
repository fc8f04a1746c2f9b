package dev.glovebox.bridge.gate;

/** The clock that the gate lives by. A port: the browser's timers, or a test's. */
public interface Timers {
  /** Runs the task after so many milliseconds, unless it is cancelled before. */
  Cancel after(int ms, Runnable task);

  /** Runs the task when whatever else is waiting for the page has had its turn. */
  void afterOthers(Runnable task);

  /** Milliseconds from some fixed moment; never goes back. */
  double nowMs();

  /** Takes a task back; does nothing when it has run. */
  @FunctionalInterface
  interface Cancel {
    void cancel();
  }
}
