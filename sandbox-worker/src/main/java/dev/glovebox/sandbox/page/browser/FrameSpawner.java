package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Heartbeat;
import dev.glovebox.sandbox.page.Intake;
import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.browser.Batches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.workers.MessagePort;

/**
 * Spawns workers in one sealed frame, which it opens with the first. When the frame is lost, all
 * its workers are, and the next one opens another.
 */
public final class FrameSpawner implements SandboxSpawner {
  private final RuntimeFiles files;
  private final Timers timers;
  private final Map<Integer, StartWatch> listeners = new HashMap<>();
  private final List<Runnable> whenUp = new ArrayList<>();
  private final Heartbeat heartbeat;
  private SealedFrame frame;
  private boolean isUp;
  private boolean isSnapshotUsable = true;
  private int lastId;

  public FrameSpawner(RuntimeFiles files, Timers timers) {
    this.files = files;
    this.timers = timers;
    this.heartbeat = new Heartbeat(timers, () -> frame.ask(), () -> lose("its process ended"));
  }

  @Override
  public SandboxPort spawn(Listener listener) {
    openFrame();
    int id = ++lastId;
    StartWatch watched = new StartWatch(listener, this::giveUpSnapshot);
    listeners.put(id, watched);
    Channel channel = Channel.create();
    Intake intake = new Intake(timers, watched);
    GuestPort.listen(channel.getPort1(), intake);
    Runnable order = () -> frame.spawn(id, channel.getPort2());
    if (isUp) {
      order.run();
    } else {
      whenUp.add(order);
    }
    return new Port(id, channel.getPort1(), intake);
  }

  /** Takes the frame away, and with it whatever runs in it. */
  @Override
  public void close() {
    whenUp.clear();
    isUp = false;
    heartbeat.stop();
    if (frame != null) {
      frame.remove();
      frame = null;
    }
  }

  private void openFrame() {
    if (frame != null && !frame.isInPage()) {
      lose("it was removed from the page");
    }
    if (frame == null) {
      FrameFiles fetched = FrameFiles.fetch(files, isSnapshotUsable);
      SealedFrame opened = new SealedFrame(files.getFrame());
      frame = opened;
      opened.watch(
          () -> fetched.furnish(opened, ofCurrent(opened, this::hear), this::failAll),
          ofCurrent(opened, this::lose));
    }
  }

  /** What an earlier frame still says does not count. */
  private <T> Consumer<T> ofCurrent(SealedFrame speaker, Consumer<T> listener) {
    return message -> {
      if (speaker == frame) {
        listener.accept(message);
      }
    };
  }

  /**
   * The next frame starts Python from its library: slower, but it needs nothing from the browser.
   */
  private void giveUpSnapshot(String reason) {
    if (isSnapshotUsable) {
      isSnapshotUsable = false;
      warn("glovebox: starting slowly, without the snapshot: " + reason);
      failAll(reason);
    }
  }

  @JSBody(params = "message", script = "console.warn(message)")
  private static native void warn(String message);

  private void hear(JSArray<JSObject> message) {
    String kind = JSObjects.toString(message.get(0));
    switch (kind) {
      case "up" -> {
        isUp = true;
        heartbeat.start();
        whenUp.forEach(Runnable::run);
        whenUp.clear();
      }
      case "failed" -> {
        int id = ((JSNumber) message.get(1)).intValue();
        Listener listener = listeners.get(id);
        if (listener != null) {
          listener.failed(JSObjects.toString(message.get(2)));
        }
      }
      case "here" -> heartbeat.heard();
      case "gone" -> lose("it was navigated away or removed from the page");
      default -> failAll(JSObjects.toString(message.get(1)));
    }
  }

  private void failAll(String reason) {
    close();
    List.copyOf(listeners.values()).forEach(listener -> listener.failed(reason));
  }

  private void lose(String how) {
    close();
    String reason = "the sandbox's frame is gone: " + how;
    List.copyOf(listeners.values()).forEach(listener -> listener.lost(reason));
  }

  private final class Port implements SandboxPort {
    private final int id;
    private final MessagePort port;
    private final Intake intake;

    Port(int id, MessagePort port, Intake intake) {
      this.id = id;
      this.port = port;
      this.intake = intake;
    }

    @Override
    public void send(List<ToGuest> messages) {
      JSArray<JSObject> batch = Batches.create();
      messages.forEach(message -> Batches.add(batch, message));
      port.postMessage(batch);
    }

    /** A frame whose only guest never spoke is not tried again. */
    @Override
    public void terminate() {
      StartWatch ended = listeners.remove(id);
      intake.close();
      port.close();
      if (frame != null) {
        frame.kill(id);
      }
      if (ended != null && !ended.hasStarted() && listeners.isEmpty()) {
        close();
      }
    }
  }
}
