package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Has a sandbox be as another one was, and knows what the script said there: it does not say that
 * again. Lives as long as the run.
 */
final class Comeback {
  private final Timers timers;
  private final Deque<List<ToPage>> said = new LinkedList<>();
  private Used used;
  private boolean isOn;
  private Consumer<String> refused = why -> {};
  private Runnable cancel = () -> {};

  Comeback(Timers timers) {
    this.timers = timers;
  }

  /** Whether the sandbox has not answered yet. */
  boolean isOn() {
    return isOn;
  }

  void begin(Sandbox sandbox, Script script, Consumer<String> lost) {
    isOn = true;
    refused = script.past().onRefusal().andThen(lost);
    cancel = timers.after(Sandbox.COPY_MS, () -> refuse("the sandbox did not revive"));
    String seed = script.turns().seed();
    sandbox.tell(new Revive(seed, script.setupJson(), script.past().checkpoint()));
  }

  /** The sandbox cannot be as the other one was. */
  void refuse(String why) {
    refused.accept(why);
  }

  /** The sandbox is as the other one was. */
  void done(Past past) {
    stop();
    said.addAll(past.turns());
    used = past.used();
  }

  void stop() {
    isOn = false;
    cancel.run();
  }

  /** What was used by then, told once when all is said again; null before and after. */
  Used used() {
    if (!said.isEmpty()) {
      return null;
    }
    Used told = used;
    used = null;
    return told;
  }

  /** What the script said in its next turn; null when that is still to come. */
  List<ToPage> next() {
    return said.poll();
  }
}
