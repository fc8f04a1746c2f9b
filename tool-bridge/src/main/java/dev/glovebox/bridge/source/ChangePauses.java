package dev.glovebox.bridge.source;

/**
 * How soon a source is looked at again that says it has changed: at once, because an application
 * that starts brings much in a moment; and one that never stops is heard less and less often,
 * because each time all of it is read. Lives as long as its source.
 */
public final class ChangePauses {
  /** As many changes as a platform has while its applications start are heard at once. */
  private static final int AT_ONCE = 20;

  private static final int REST_MS = 1_000;
  private static final int FIRST_PAUSE_MS = 50;
  private static final int LONGEST_PAUSE_MS = 5_000;

  private double lookedAtMs = Double.NEGATIVE_INFINITY;
  private int changesInARow;
  private int pauseMs = FIRST_PAUSE_MS;

  /** For how long nobody looks after a change that is told now; 0 where it is looked at once. */
  public int next(double nowMs) {
    if (nowMs - lookedAtMs > Math.max(REST_MS, 2 * pauseMs)) {
      changesInARow = 0;
      pauseMs = FIRST_PAUSE_MS;
    }
    if (changesInARow < AT_ONCE) {
      changesInARow++;
      return 0;
    }
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    return pauseMs;
  }

  /** The source has been looked at. */
  public void lookedAt(double nowMs) {
    lookedAtMs = nowMs;
  }
}
