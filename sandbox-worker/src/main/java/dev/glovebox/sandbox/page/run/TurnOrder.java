package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.List;

/**
 * What goes into each turn of a run, and what time it is there. A run that is repeated goes through
 * the turns of the first time, whatever the clock says.
 */
public interface TurnOrder {
  /** As things come, in the time of the device. */
  TurnOrder LIVE =
      (waiting, used) -> new Turn(waiting.next(), Turn.OF_THE_DEVICE, Turn.OF_THE_DEVICE, used);

  /**
   * The next turn, of what waits, which is something; null when more must come first.
   *
   * @param used what the run has used by now
   */
  Turn next(Outgoing waiting, Used used);

  /** Whether the next turn is given already, so that nobody has to wait for a timer. */
  default boolean isGiven() {
    return false;
  }

  /** Where chance comes from; empty for the device's own. */
  default String seed() {
    return "";
  }

  /**
   * One turn; a negative time stands for the device's own clocks.
   *
   * @param used what the run had used before it: what is gone through again does not count anew
   */
  record Turn(List<ToGuest> messages, double wallMs, double monotonicMs, Used used) {
    static final double OF_THE_DEVICE = -1;
  }
}
