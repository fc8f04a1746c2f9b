package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords.Report;
import dev.glovebox.sandbox.page.Intake;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.SandboxPort;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.browser.Batches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.workers.MessagePort;

/** Spawns sandboxes in the frame, which it furnishes with Python when the first one comes. */
public final class FrameSpawner implements SandboxSpawner {
  private final WorkerFrame home;
  private final RuntimeFiles files;
  private final Timers timers;
  private final Map<Integer, StartWatch> listeners = new HashMap<>();
  private final List<Runnable> whenFurnished = new ArrayList<>();
  private SealedFrame served;
  private boolean isFurnished;

  public FrameSpawner(WorkerFrame home, RuntimeFiles files, Timers timers) {
    this.home = home;
    this.files = files;
    this.timers = timers;
  }

  @Override
  public SandboxPort spawn(Listener listener) {
    SealedFrame frame = home.open();
    if (frame != served) {
      furnish(frame);
    }
    StartWatch watched = new StartWatch(listener);
    int id = home.enter(watched);
    listeners.put(id, watched);
    Channel channel = Channel.create();
    Intake intake = new Intake(timers, watched);
    GuestPort.listen(channel.getPort1(), intake);
    Runnable order =
        () -> {
          if (listeners.containsKey(id)) {
            frame.spawn(id, channel.getPort2());
          }
        };
    if (isFurnished) {
      order.run();
    } else {
      whenFurnished.add(order);
    }
    return new Port(frame, id, channel.getPort1(), intake);
  }

  @Override
  public void usedWhile(BooleanSupplier isInUse) {
    home.usedWhile(isInUse);
  }

  @Override
  public void close() {
    home.close();
  }

  private void furnish(SealedFrame frame) {
    served = frame;
    isFurnished = false;
    whenFurnished.clear();
    home.onPython(this::hear);
    FrameFiles.bring(files, home, new Furnishing(frame));
  }

  private void spawnAll(SealedFrame frame) {
    if (frame == served) {
      isFurnished = true;
      whenFurnished.forEach(Runnable::run);
      whenFurnished.clear();
    }
  }

  /** A file of Python cannot be had. The frame stays, and is furnished when the next one comes. */
  private void refuseAll(SealedFrame frame, Refusal why) {
    if (frame != served) {
      return;
    }
    served = null;
    whenFurnished.clear();
    List<StartWatch> refused = List.copyOf(listeners.values());
    List.copyOf(listeners.keySet()).forEach(home::leave);
    listeners.clear();
    refused.forEach(listener -> listener.unavailable(why));
  }

  private void hear(JSArray<JSObject> message) {
    if (JSObjects.toString(message.get(0)).equals(Report.UP.word())) {
      home.watchOver();
    } else {
      failAll(served, JSObjects.toString(message.get(1)));
    }
  }

  /**
   * Python cannot be had in that frame: whoever else is in it, or runs, is told that it is gone.
   */
  private void failAll(SealedFrame frame, String reason) {
    if (frame != served) {
      return;
    }
    List<StartWatch> failing = List.copyOf(listeners.values());
    List.copyOf(listeners.keySet()).forEach(home::leave);
    home.lose(frame, "Python cannot be had in it");
    failing.forEach(listener -> listener.endFor(reason));
  }

  /** What becomes of the files for a frame, which may not be there any more by then. */
  private final class Furnishing implements FrameFiles.Furnisher {
    private final SealedFrame frame;

    Furnishing(SealedFrame frame) {
      this.frame = frame;
    }

    @Override
    public void furnished() {
      spawnAll(frame);
    }

    @Override
    public void refused(Refusal why) {
      refuseAll(frame, why);
    }
  }

  private final class Port implements SandboxPort {
    private final SealedFrame frame;
    private final int id;
    private final MessagePort port;
    private final Intake intake;

    Port(SealedFrame frame, int id, MessagePort port, Intake intake) {
      this.frame = frame;
      this.id = id;
      this.port = port;
      this.intake = intake;
    }

    @Override
    public String awaited() {
      List<String> files = home.awaited();
      return files.isEmpty() ? "Python in its worker" : String.join(" and ", files);
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
      home.leave(id);
      if (ended != null && !ended.hasStarted() && listeners.isEmpty()) {
        home.lose(frame, "its only sandbox never spoke");
      }
    }

    @Override
    public void close(boolean hasLeftOff) {
      intake.close();
      port.close();
      if (!hasLeftOff) {
        home.heldOut(frame);
      }
    }
  }
}
