package dev.glovebox.sandbox.page;

import java.util.function.BooleanSupplier;

/**
 * Frees the processor of workers that were ended and go on computing. Chromium lets such a worker
 * run on for seconds, but not without its frame: so the frame is given up as soon as nobody else
 * needs it. Lives as long as whoever has the frame.
 */
public final class Holdouts {
  /** After that, the browser has ended the worker by force. */
  private static final int FORCED_MS = 2_000;

  private static final int LOOK_MS = 50;

  private final Timers timers;
  private final BooleanSupplier isFrameInUse;
  private final Runnable giveUpFrame;
  private double lastAt = Double.NEGATIVE_INFINITY;
  private Runnable stopLooking = () -> {};

  public Holdouts(Timers timers, BooleanSupplier isFrameInUse, Runnable giveUpFrame) {
    this.timers = timers;
    this.isFrameInUse = isFrameInUse;
    this.giveUpFrame = giveUpFrame;
  }

  /** A worker in the frame was ended, and has not left off. */
  public void add() {
    lastAt = timers.nowMs();
    stopLooking.run();
    stopLooking = timers.after(0, this::look);
  }

  /** The frame is no more. */
  public void forget() {
    stopLooking.run();
  }

  private void look() {
    if (timers.nowMs() - lastAt >= FORCED_MS) {
      return;
    }
    if (isFrameInUse.getAsBoolean()) {
      stopLooking = timers.after(LOOK_MS, this::look);
    } else {
      giveUpFrame.run();
    }
  }
}
