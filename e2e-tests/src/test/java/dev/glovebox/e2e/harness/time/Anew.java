package dev.glovebox.e2e.harness.time;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The start of a program of others, such as a browser, which may never answer: it has a time, and
 * what did not start in it is thrown away and begun anew. Each failure is told on stderr.
 */
public final class Anew {
  private static final int TRIES = 3;

  private Anew() {}

  /**
   * What the start gives, or the last of its failures.
   *
   * @param limit of one try
   * @param throwAway ends whatever a try that failed has left
   */
  public static <T> T started(Duration limit, String what, Supplier<T> start, Runnable throwAway) {
    for (int left = TRIES - 1; ; left--) {
      try {
        return Deadline.within(limit, "start " + what, start);
      } catch (PlaywrightException e) {
        System.err.println(
            "Could not start " + what + ", " + left + " more tries are left: " + e.getMessage());
        throwAway.run();
        if (left == 0) {
          throw e;
        }
      }
    }
  }
}
