package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Codec;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.WireViolation;
import dev.glovebox.sandbox.wire.browser.Batches;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.workers.MessagePort;

/**
 * Where hostile input enters the page: everything a guest says is decoded here, or it has failed.
 */
final class GuestPort {
  private GuestPort() {}

  static void listen(MessagePort port, Listener listener) {
    port.onMessage(event -> hear(event.getData(), listener));
    port.onMessageError(event -> listener.failed("the guest sent what cannot be received"));
    port.start();
  }

  private static void hear(JSObject data, Listener listener) {
    List<ToPage> messages = new ArrayList<>();
    try {
      for (FrameReader frame : Batches.frames(data)) {
        messages.add(Codec.decodeFromGuest(frame));
      }
    } catch (WireViolation violation) {
      listener.failed("the guest broke the wire: " + violation.getMessage());
      return;
    }
    listener.heard(messages);
  }
}
