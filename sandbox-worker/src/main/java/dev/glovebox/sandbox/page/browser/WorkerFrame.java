package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords.Report;
import dev.glovebox.sandbox.page.Heartbeat;
import dev.glovebox.sandbox.page.Timers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/**
 * The one sealed frame of a CodeMode and the workers in it: the sandboxes, and what else reads
 * hostile text. It opens with the first worker. When it is lost all its workers are, and the next
 * one opens another.
 */
public final class WorkerFrame {
  private final String address;
  private final Map<Integer, Tenant> tenants = new LinkedHashMap<>();
  private final Heartbeat heartbeat;
  private SealedFrame frame;
  private Consumer<JSArray<JSObject>> ofPython = message -> {};
  private int lastId;

  /** Hears what becomes of one worker. */
  interface Tenant {

    /** The worker failed. */
    void failed(String reason);

    /** The frame is no more. */
    void lost(String reason);
  }

  /**
   * @param address of the frame's file
   */
  public WorkerFrame(String address, Timers timers) {
    this.address = address;
    this.heartbeat =
        new Heartbeat(timers, () -> frame.ask(), () -> lose(frame, "its process ended"));
  }

  /** The frame as it is now; opened, if there is none. */
  SealedFrame open() {
    if (frame != null && !frame.isInPage()) {
      lose(frame, "it was removed from the page");
    }
    if (frame == null) {
      SealedFrame opened = new SealedFrame(address);
      frame = opened;
      opened.watch(message -> hear(opened, message), how -> lose(opened, how));
    }
    return frame;
  }

  /** Takes a worker in; it gets the id by which the frame knows it. */
  int enter(Tenant tenant) {
    tenants.put(++lastId, tenant);
    return lastId;
  }

  /** Ends a worker at once, whatever it is doing. It is told nothing any more. */
  void leave(int id) {
    if (tenants.remove(id) != null && frame != null) {
      frame.kill(id);
    }
  }

  /** What the frame says of Python, once it was furnished with it, goes there. */
  void onPython(Consumer<JSArray<JSObject>> listener) {
    ofPython = listener;
  }

  /** Asks the frame from now on whether it is there. */
  void watchOver() {
    heartbeat.start();
  }

  /** Takes a frame away, and with it whatever runs in it; all its workers are told. */
  void lose(SealedFrame gone, String how) {
    if (gone != frame) {
      return;
    }
    List<Tenant> lost = List.copyOf(tenants.values());
    close();
    String reason = "the sandbox's frame is gone: " + how;
    lost.forEach(tenant -> tenant.lost(reason));
  }

  /** Takes the frame away, and tells nobody. */
  void close() {
    tenants.clear();
    heartbeat.stop();
    if (frame != null) {
      frame.remove();
      frame = null;
    }
  }

  /** What an earlier frame still says does not count. */
  private void hear(SealedFrame speaker, JSArray<JSObject> message) {
    if (speaker != frame) {
      return;
    }
    switch (Report.of(JSObjects.toString(message.get(0)))) {
      case FAILED -> {
        Tenant tenant = tenants.get(((JSNumber) message.get(1)).intValue());
        if (tenant != null) {
          tenant.failed(JSObjects.toString(message.get(2)));
        }
      }
      case HERE -> heartbeat.heard();
      case GONE -> lose(speaker, "it was navigated away or removed from the page");
      case UP, BROKEN -> ofPython.accept(message);
      case null -> lose(speaker, "it said what no frame says");
    }
  }
}
