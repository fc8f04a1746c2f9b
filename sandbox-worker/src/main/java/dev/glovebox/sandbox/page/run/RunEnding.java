package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.MemoryShortage;
import dev.glovebox.sandbox.wire.Message;

/** How a run ended. */
public sealed interface RunEnding {

  /**
   * Whether its sandbox may serve again. It may when the interpreter itself said that the script is
   * over; what was stopped may be in the middle of anything.
   */
  default boolean leavesSandboxSound() {
    return !(this instanceof Stopped);
  }

  /** What the death of an interpreter is to its script, by the last words. */
  static RunEnding died(String reason) {
    return MemoryShortage.isRefused(reason)
        ? new Lost(MemoryShortage.told(reason))
        : new Crashed(reason);
  }

  /** The script did not end by itself. */
  sealed interface Stopped extends RunEnding {

    /** Why, for whoever is told that the sandbox is gone. */
    String reason();
  }

  /** With a value, as JSON text that the guest claims to be JSON. */
  record Completed(String valueJson) implements RunEnding {}

  /** With an exception of the script. */
  record Raised(Message.Failed failure) implements RunEnding {}

  /** A limit was passed. */
  record LimitPassed(String limit, double allowed, double actual) implements Stopped {
    @Override
    public String reason() {
      return "a script passed the limit " + limit;
    }
  }

  /** The interpreter or its worker died of what the script did. */
  record Crashed(String reason) implements Stopped {}

  /** Its sandbox is gone, or has no memory, which the script did not do. */
  record Lost(String reason) implements Stopped {}

  /** It is to wait without being in memory. */
  record Suspended() implements Stopped {
    @Override
    public String reason() {
      return "a script waits for a person";
    }
  }

  /** Somebody cancelled it. */
  record Cancelled() implements Stopped {
    @Override
    public String reason() {
      return "a script was cancelled";
    }
  }
}
