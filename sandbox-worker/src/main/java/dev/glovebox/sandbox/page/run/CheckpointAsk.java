package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import java.util.function.Consumer;

/**
 * Asks a guest for all that its script is while it rests: once at a time, and not for ever. A guest
 * on a slow machine may answer when nobody waits any more; it is asked again only after that.
 */
final class CheckpointAsk {
  private final Timers timers;
  private Consumer<Grant<Bytes, String>> taker;
  private boolean isOwed;
  private Runnable cancelPatience = () -> {};

  CheckpointAsk(Timers timers) {
    this.timers = timers;
  }

  /** Whether somebody waits for it. */
  boolean isOn() {
    return taker != null;
  }

  /** Whether the guest has not answered yet. */
  boolean isOwed() {
    return isOwed;
  }

  /**
   * @param then what waits until somebody was given it, or waits no longer
   */
  void ask(Sandbox sandbox, Consumer<Grant<Bytes, String>> given, Runnable then) {
    taker =
        grant -> {
          given.accept(grant);
          then.run();
        };
    isOwed = true;
    cancelPatience =
        timers.after(Sandbox.COPY_MS, () -> giveUp("the sandbox did not answer in time"));
    sandbox.tell(new Checkpoint());
  }

  /** Whether it was asked for. */
  boolean answer(Bytes bytes) {
    boolean wasOwed = isOwed;
    isOwed = false;
    if (bytes.length() == 0) {
      giveUp("the script holds what is not in its memory");
    } else if (isOn()) {
      take(new Grant.Granted<>(bytes));
    }
    return wasOwed;
  }

  void giveUp(String why) {
    if (isOn()) {
      take(new Grant.Refused<>(why));
    }
  }

  private void take(Grant<Bytes, String> given) {
    Consumer<Grant<Bytes, String>> told = taker;
    taker = null;
    cancelPatience.run();
    told.accept(given);
  }
}
