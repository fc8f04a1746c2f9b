package dev.glovebox.sandbox.guest.browser;

import dev.glovebox.sandbox.guest.Outbox;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.browser.Batches;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.workers.MessagePort;

/** The port to the page, one message event for all that one turn brought. */
final class PortOutbox implements Outbox {
  private final MessagePort port;
  private JSArray<JSObject> batch = Batches.create();

  PortOutbox(MessagePort port) {
    this.port = port;
  }

  @Override
  public void add(ToPage message) {
    Batches.add(batch, message);
  }

  @Override
  public void send() {
    if (batch.getLength() > 1) {
      port.postMessage(batch);
      batch = Batches.create();
    }
  }
}
