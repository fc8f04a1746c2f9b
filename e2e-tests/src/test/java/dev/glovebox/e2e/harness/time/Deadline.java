package dev.glovebox.e2e.harness.time;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/**
 * Ends a step that a hung page would never let end. Playwright waits without a limit for some
 * answers of a page whose thread is busy, whatever time-out it was given.
 */
public final class Deadline {
  private static final Timer TIMER = new Timer("deadlines", true);

  private Deadline() {}

  /** Whether the step ended well before this time was over. A failure of it is told on stderr. */
  public static boolean isMet(Duration limit, String step, Runnable action) {
    Interruption interruption = interruptionIn(limit);
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

  /** What the step gives. One that is interrupted when the time is over fails by its name. */
  public static <T> T within(Duration limit, String step, Supplier<T> action) {
    Interruption interruption = interruptionIn(limit);
    try {
      return action.get();
    } catch (RuntimeException e) {
      if (interruption.cancel()) {
        throw e;
      }
      throw new PlaywrightException(
          "It took longer than " + limit.toSeconds() + " s to " + step + ".", e);
    } finally {
      interruption.cancel();
      Thread.interrupted();
    }
  }

  /** Interrupts this thread when the time is over, unless it is cancelled before. */
  static Interruption interruptionIn(Duration limit) {
    Interruption interruption = new Interruption(Thread.currentThread());
    interruption.comeIn(limit);
    return interruption;
  }

  /** Comes once, and later where the thread waits for its turn: that is not the step's own time. */
  static final class Interruption {
    private static final Duration LATER = Duration.ofSeconds(20);

    private final Thread waiting;
    private boolean isOver;

    private Interruption(Thread waiting) {
      this.waiting = waiting;
    }

    private void comeIn(Duration time) {
      TIMER.schedule(
          new TimerTask() {
            @Override
            public void run() {
              come();
            }
          },
          time.toMillis());
    }

    private synchronized void come() {
      if (isOver) {
        return;
      }
      if (Turn.isWaitedFor()) {
        comeIn(LATER);
        return;
      }
      isOver = true;
      waiting.interrupt();
    }

    /** Returns whether it had not come. */
    synchronized boolean cancel() {
      boolean isInTime = !isOver;
      isOver = true;
      return isInTime;
    }
  }
}
