package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.JsonOutline;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Gives the page its turn while a call that carries much is worked off: between its steps, and in
 * the middle of a walk through megabytes. A call that carries little is worked off in one go.
 */
final class Pace {
  /** Characters that are walked through before a person would notice. */
  private static final int LITTLE = 1 << 19;

  private final Timers timers;
  private final BooleanSupplier isOver;

  /**
   * @param isOver whether the call has ended meanwhile; then it goes on no more
   */
  Pace(Timers timers, BooleanSupplier isOver) {
    this.timers = timers;
    this.isOver = isOver;
  }

  /** Walks through the texts, and then goes on. */
  void walk(List<JsonOutline> texts, Runnable then) {
    for (JsonOutline text : texts) {
      if (!text.walk(LITTLE)) {
        afterThePage(() -> walk(texts, then));
        return;
      }
    }
    then.run();
  }

  /** Goes on with a step that has so many characters to read. */
  void step(int characters, Runnable step) {
    if (characters <= LITTLE) {
      step.run();
    } else {
      afterThePage(step);
    }
  }

  private void afterThePage(Runnable task) {
    timers.afterOthers(
        () -> {
          if (!isOver.getAsBoolean()) {
            task.run();
          }
        });
  }
}
