package dev.glovebox.bridge.source.ioconnect;

/**
 * How long a call waits for the platform. The platform's own defaults are half a minute each, and
 * one after the other; both together stay below the gate's {@code callMs}, so that a call fails
 * with the platform's reason and not for being slow.
 *
 * @param forMethodMs for a method that is not there (any more)
 * @param forAnswerMs for the answer of one that is
 */
public record PlatformWaits(int forMethodMs, int forAnswerMs) {
  private static final int LONGEST_FOR_METHOD_MS = 5_000;

  /** A fifth of the time, at most five seconds, for the method; three quarters for its answer. */
  public static PlatformWaits below(int callMs) {
    return new PlatformWaits(
        Math.max(1, Math.min(LONGEST_FOR_METHOD_MS, callMs / 5)),
        Math.max(1, (int) (callMs * 3L / 4)));
  }
}
