package dev.glovebox.client.run;

import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.sandbox.page.Timers;
import java.util.function.BooleanSupplier;

/** Learns from an answer what is to stay secret, in pieces between which the page has its turn. */
public final class AnswerReading {
  /** Well below what a person feels. */
  private static final double SLICE_MS = 12;

  private static final int TOKENS_AT_ONCE = 500;

  private final Timers timers;
  private final BooleanSupplier isOver;

  /**
   * @param isOver whether nobody waits for it any more
   */
  public AnswerReading(Timers timers, BooleanSupplier isOver) {
    this.timers = timers;
    this.isOver = isOver;
  }

  public void read(SecretValues.Reading reading, Runnable then) {
    double end = timers.nowMs() + SLICE_MS;
    while (!reading.goOn(TOKENS_AT_ONCE)) {
      if (timers.nowMs() >= end) {
        timers.afterOthers(() -> readOn(reading, then));
        return;
      }
    }
    then.run();
  }

  private void readOn(SecretValues.Reading reading, Runnable then) {
    if (!isOver.getAsBoolean()) {
      read(reading, then);
    }
  }
}
