package dev.glovebox.sandbox.page;

/**
 * Notices that a frame's process has ended, of which no browser tells: the frame is asked whether
 * it is there, and has been lost when it stays silent several times in a row. One silence may mean
 * that the page was suspended; and a page that is flooded has not come to hear an answer that is
 * there, so at last it hears all that has arrived by then.
 */
public final class Heartbeat {
  private static final int BEAT_MS = 2_000;
  private static final int MOST_MISSED = 3;

  private final Timers timers;
  private final Runnable ask;
  private final Runnable onSilence;
  private int missed;
  private boolean isOn;
  private Runnable cancel = () -> {};

  public Heartbeat(Timers timers, Runnable ask, Runnable onSilence) {
    this.timers = timers;
    this.ask = ask;
    this.onSilence = onSilence;
  }

  public void start() {
    missed = 0;
    isOn = true;
    beat();
  }

  /** The frame has answered. */
  public void heard() {
    missed = 0;
  }

  public void stop() {
    isOn = false;
    cancel.run();
  }

  private void beat() {
    if (missed == MOST_MISSED) {
      // Where frame and page share a thread, the question waits in the flood as the answer does.
      timers.afterOthers(() -> timers.afterOthers(this::decide));
      return;
    }
    missed++;
    ask.run();
    cancel = timers.after(BEAT_MS, this::beat);
  }

  private void decide() {
    if (!isOn) {
      return;
    }
    if (missed == MOST_MISSED) {
      onSilence.run();
    } else {
      beat();
    }
  }
}
