package dev.glovebox.bridge.tool;

import java.util.function.UnaryOperator;

/**
 * What may be done instead of calling a tool once for each call: to give an answer of before, and
 * to try once more. It holds for tools that only read.
 *
 * @param cache null when no answer holds for a second call
 * @param retry null when what fails has failed
 */
public record Reuse(Cache cache, Retry retry) {
  public static final Reuse NONE = new Reuse(null, null);

  /** Whoever has failed eleven times will not do it the twelfth time. */
  public static final int MOST_TIMES = 10;

  /** Before the first further attempt, where nobody says how long. */
  public static final int WAIT_MS = 200;

  /**
   * How long an answer holds.
   *
   * @param key gives, for the arguments as JSON, a text that is the same for those which have the
   *     same answer, or null when there is none; null for the arguments themselves
   */
  public record Cache(int forMs, UnaryOperator<String> key) {
    public Cache {
      requireAtLeast(1, forMs);
    }
  }

  /**
   * How often a call that has failed is tried again.
   *
   * @param times how many times more
   * @param waitMs before the first of them; twice as long before each further one
   */
  public record Retry(int times, int waitMs) {
    private static final int LONGEST_WAIT_MS = 30_000;

    public Retry {
      requireAtLeast(1, times);
      requireAtLeast(0, waitMs);
      if (times > MOST_TIMES) {
        throw new IllegalArgumentException("must be at most " + MOST_TIMES);
      }
    }

    /** How long is waited after so many attempts. */
    public int waitMsAfter(int attempts) {
      long wait = (long) waitMs << (attempts - 1);
      return (int) Math.min(LONGEST_WAIT_MS, wait);
    }
  }

  private static void requireAtLeast(int least, int number) {
    if (number < least) {
      throw new IllegalArgumentException("must be a whole number of at least " + least);
    }
  }

  /** This, where it says something, and otherwise what another says. */
  public Reuse orElse(Reuse other) {
    return new Reuse(cache == null ? other.cache : cache, retry == null ? other.retry : retry);
  }

  /** What a reader of the stub should know; empty when there is nothing. */
  public String told() {
    String cached =
        cache == null ? "" : "An answer may be up to " + duration(cache.forMs()) + " old.";
    String tried =
        retry == null ? "" : "Tried again up to " + retry.times() + " times before it fails.";
    return cached.isEmpty() || tried.isEmpty() ? cached + tried : cached + " " + tried;
  }

  private static String duration(int ms) {
    return ms % 1_000 == 0 ? ms / 1_000 + " s" : ms + " ms";
  }
}
