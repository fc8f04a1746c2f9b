package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message;

/** How a run ended. */
public sealed interface RunEnding {

  /** With a value, as JSON text that the guest claims to be JSON. */
  record Completed(String valueJson) implements RunEnding {}

  /** With an exception of the script. */
  record Raised(Message.Failed failure) implements RunEnding {}

  /** A limit was passed. */
  record LimitPassed(String limit, double allowed, double actual) implements RunEnding {}

  /** The interpreter or its worker died of what the script did. */
  record Crashed(String reason) implements RunEnding {}

  /** The frame around its sandbox is gone, which the script did not do. */
  record Lost(String reason) implements RunEnding {}

  /** Somebody cancelled it. */
  record Cancelled() implements RunEnding {}
}
