package dev.glovebox.sandbox.guest.browser;

import dev.glovebox.sandbox.guest.GuestTurns;
import dev.glovebox.sandbox.wire.Codec;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.WireViolation;
import dev.glovebox.sandbox.wire.browser.Batches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.workers.MessagePort;

/** What the worker's entry calls. Lives as long as the worker. */
public final class GuestModule {
  private final PortOutbox outbox;
  private GuestTurns turns;

  private GuestModule(PortOutbox outbox) {
    this.outbox = outbox;
  }

  /** Starts Python and serves the page through the port. */
  @JSExport
  public static void start(MessagePort port, PythonStart startPython) {
    new GuestModule(new PortOutbox(port)).boot(port, startPython);
  }

  private void boot(MessagePort port, PythonStart startPython) {
    double startedAt = Performance.now();
    startPython
        .start(texts -> turns.emit(Arrays.asList(texts)))
        .then(
            python -> {
              turns = new GuestTurns(new PythonInterpreter(python), outbox, Performance::now);
              port.onMessage(this::receive);
              port.start();
              outbox.add(new Ready(Performance.now() - startedAt));
              outbox.send();
              return null;
            },
            problem -> {
              outbox.add(new Broken(JSObjects.toString(problem)));
              outbox.send();
              return null;
            });
  }

  private void receive(MessageEvent event) {
    try {
      turns.receive(messages(event.getData()));
    } catch (WireViolation problem) {
      outbox.add(new Broken(problem.getMessage()));
      outbox.send();
    }
  }

  private static List<ToGuest> messages(JSObject data) throws WireViolation {
    List<ToGuest> messages = new ArrayList<>();
    for (FrameReader frame : Batches.frames(data)) {
      messages.add(Codec.decodeFromPage(frame));
    }
    return messages;
  }
}
