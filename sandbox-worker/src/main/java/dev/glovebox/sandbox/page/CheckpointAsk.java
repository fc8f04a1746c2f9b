package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import java.util.function.Consumer;

/** Asks a guest for all that its script is while it rests: once at a time, and not for ever. */
final class CheckpointAsk {
  private final Timers timers;
  private Consumer<Grant<Bytes, String>> taker;
  private Runnable cancelPatience = () -> {};

  CheckpointAsk(Timers timers) {
    this.timers = timers;
  }

  boolean isOn() {
    return taker != null;
  }

  void ask(Sandbox sandbox, Consumer<Grant<Bytes, String>> given) {
    taker = given;
    cancelPatience =
        timers.after(Sandbox.SETTLE_MS, () -> giveUp("the sandbox did not answer in time"));
    sandbox.tell(new Checkpoint());
  }

  void answer(Bytes bytes) {
    if (bytes.length() == 0) {
      giveUp("the script holds what is not in its memory");
    } else {
      take(new Grant.Granted<>(bytes));
    }
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
