package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.browser.Batches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.workers.MessagePort;

/** Spawns workers in one sealed frame, which it opens with the first. */
public final class FrameSpawner implements SandboxSpawner {
  private final RuntimeFiles files;
  private final Map<Integer, Listener> listeners = new HashMap<>();
  private final List<Runnable> whenUp = new ArrayList<>();
  private SealedFrame frame;
  private boolean isUp;
  private boolean isSnapshotUsable = true;
  private int lastId;

  public FrameSpawner(RuntimeFiles files) {
    this.files = files;
  }

  @Override
  public SandboxPort spawn(Listener listener) {
    openFrame();
    int id = ++lastId;
    Listener watched = new StartWatch(listener, this::giveUpSnapshot);
    listeners.put(id, watched);
    Channel channel = Channel.create();
    GuestPort.listen(channel.getPort1(), watched);
    Runnable order = () -> frame.spawn(id, channel.getPort2());
    if (isUp) {
      order.run();
    } else {
      whenUp.add(order);
    }
    return new Port(id, channel.getPort1());
  }

  /** Takes the frame away, and with it whatever runs in it. */
  @Override
  public void close() {
    if (frame != null) {
      frame.remove();
      frame = null;
      isUp = false;
    }
  }

  private void openFrame() {
    if (frame != null) {
      return;
    }
    FrameAssets assets = JSObjects.create();
    JSArray<JSPromise<JSObject>> parts =
        JSArray.of(
            Fetching.blob(files.getGuest()),
            fetchWasm(),
            isSnapshotUsable
                ? Fetching.buffer(files.getSnapshot())
                : Fetching.blob(files.getStdlib()));
    JSPromise<JSArrayReader<JSObject>> fetched = JSPromise.all(parts);
    fetched.catchError(problem -> null);
    frame = new SealedFrame(files.getFrame(), () -> furnishWith(fetched, assets));
  }

  private JSPromise<JSObject> fetchWasm() {
    RuntimeFiles.CapMemory cap = files.getCapMemory();
    return cap == null
        ? Fetching.blob(files.getWasm())
        : Fetching.buffer(files.getWasm()).then(cap::cap);
  }

  private void furnishWith(JSPromise<JSArrayReader<JSObject>> fetched, FrameAssets assets) {
    fetched.then(
        blobs -> {
          assets.setGuest(blobs.get(0));
          assets.setWasm(blobs.get(1));
          if (isSnapshotUsable) {
            assets.setSnapshot(blobs.get(2));
          } else {
            assets.setStdlib(blobs.get(2));
          }
          frame.furnish(assets, this::hear);
          return null;
        },
        problem -> {
          failAll(JSObjects.toString(problem));
          return null;
        });
  }

  /**
   * The next frame starts Python from its library: slower, but it needs nothing from the browser.
   */
  private void giveUpSnapshot(String reason) {
    if (isSnapshotUsable) {
      isSnapshotUsable = false;
      warn("glovebox: starting slowly, without the snapshot: " + reason);
      close();
    }
  }

  @JSBody(params = "message", script = "console.warn(message)")
  private static native void warn(String message);

  private void hear(JSArray<JSObject> message) {
    String kind = JSObjects.toString(message.get(0));
    switch (kind) {
      case "up" -> {
        isUp = true;
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
      default -> failAll(JSObjects.toString(message.get(1)));
    }
  }

  private void failAll(String reason) {
    whenUp.clear();
    close();
    List.copyOf(listeners.values()).forEach(listener -> listener.failed(reason));
  }

  private final class Port implements SandboxPort {
    private final int id;
    private final MessagePort port;

    Port(int id, MessagePort port) {
      this.id = id;
      this.port = port;
    }

    @Override
    public void send(List<ToGuest> messages) {
      JSArray<JSObject> batch = Batches.create();
      messages.forEach(message -> Batches.add(batch, message));
      port.postMessage(batch);
    }

    @Override
    public void terminate() {
      listeners.remove(id);
      port.close();
      if (frame != null) {
        frame.kill(id);
      }
    }
  }
}
