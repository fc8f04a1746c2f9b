package dev.glovebox.sandbox.page;

/** The page's clock. */
public interface Timers {

  double nowMs();

  /** For how long code of the app has held the page up so far: no guest did anything for that. */
  default double heldMs() {
    return 0;
  }

  /** Runs the task later, unless the returned runnable is run first. */
  Runnable after(double delayMs, Runnable task);

  /** Runs the task when the current piece of work is over. */
  void soon(Runnable task);

  /** Runs the task after whatever else the page has to do by now. */
  void afterOthers(Runnable task);
}
