package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Intake;
import dev.glovebox.sandbox.wire.WireViolation;
import dev.glovebox.sandbox.wire.browser.Batches;
import org.teavm.jso.JSObject;
import org.teavm.jso.workers.MessagePort;

/**
 * Where hostile input enters the page: everything a guest says goes through its intake, or it has
 * failed.
 */
final class GuestPort {
  private GuestPort() {}

  static void listen(MessagePort port, Intake intake) {
    port.onMessage(event -> hear(event.getData(), intake));
    port.onMessageError(
        event -> intake.refuse(new WireViolation("it sent what cannot be received")));
    port.start();
  }

  private static void hear(JSObject data, Intake intake) {
    try {
      intake.take(Batches.frames(data));
    } catch (WireViolation violation) {
      intake.refuse(violation);
    }
  }
}
