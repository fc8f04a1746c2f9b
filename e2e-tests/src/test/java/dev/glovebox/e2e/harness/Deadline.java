package dev.glovebox.e2e.harness;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Ends a step that a hung page would never let end. Playwright waits without a limit for some
 * answers of a page whose thread is busy, whatever time-out it was given.
 */
final class Deadline {
  private static final Timer TIMER = new Timer("deadlines", true);

  private Deadline() {}

  /** Whether the step ended well before this time was over. A failure of it is told on stderr. */
  static boolean isMet(Duration limit, String step, Runnable action) {
    TimerTask interruption = interruptionIn(limit);
    try {
      action.run();
      return true;
    } catch (PlaywrightException e) {
      System.err.println("Could not " + step + ": " + e.getMessage());
      return false;
    } finally {
      interruption.cancel();
      Thread.interrupted();
    }
  }

  /** Interrupts this thread when the time is over, unless it is cancelled before. */
  static TimerTask interruptionIn(Duration limit) {
    Thread waiting = Thread.currentThread();
    TimerTask interruption =
        new TimerTask() {
          @Override
          public void run() {
            waiting.interrupt();
          }
        };
    TIMER.schedule(interruption, limit.toMillis());
    return interruption;
  }
}
