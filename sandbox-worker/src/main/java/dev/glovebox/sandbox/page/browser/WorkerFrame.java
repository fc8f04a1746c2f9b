package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords.Report;
import dev.glovebox.sandbox.page.Heartbeat;
import dev.glovebox.sandbox.page.Holdouts;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.files.ExpectedFile;
import dev.glovebox.sandbox.page.files.FileCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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
  private static final int SHOWN_WITHIN_MS = 400;
  private static final int SHOWN_AT_LATEST_MS = 10_000;
  private final ExpectedFile file;
  private final ProcessKeeper processes;
  private final FrameElement.Maker maker;
  private final CheckedFiles files;
  private final Timers timers;
  private final Map<Integer, Tenant> tenants = new LinkedHashMap<>();
  private final Heartbeat heartbeat;
  private final Holdouts holdouts;
  private SealedFrame frame;
  private BooleanSupplier areSandboxesInUse = () -> false;
  private Consumer<JSArray<JSObject>> ofPython = message -> {};
  private int lastId;

  /** Hears what becomes of one worker. */
  interface Tenant {

    /** Whether somebody waits for what it does. */
    boolean isInUse();

    /** The worker failed. */
    void failed(String reason);

    /** The frame is no more. */
    void lost(String reason);

    /** There is no frame: its file cannot be had, or not be shown. */
    void unavailable(Refusal why);
  }

  /**
   * @param runtime its own file, unless there are processes in its place
   * @param files brings it and the programs of the workers
   */
  public WorkerFrame(RuntimeFiles runtime, CheckedFiles files, Timers timers) {
    this.file = RuntimeFile.expectedFrame(runtime.getFrame());
    this.processes = runtime.getProcesses();
    this.maker = runtime.getFrameAt();
    this.files = files;
    this.timers = timers;
    this.heartbeat =
        new Heartbeat(timers, () -> frame.ask(), () -> lose(frame, "its process ended"));
    this.holdouts =
        new Holdouts(timers, this::isInUse, () -> lose(frame, "a script in it did not end"));
  }

  /** The frame as it is now; opened, if there is none. */
  SealedFrame open() {
    if (frame != null) {
      look(frame);
    }
    if (frame == null) {
      if (processes == null) {
        frame = new SealedFrame(new FrameInPage(maker.frameAt(file.address())));
        files.bring(file, true, new Document(frame));
      } else {
        frame = new SealedFrame(new ProcessHouse(processes));
        frame.hang(new Document(frame));
      }
    }
    return frame;
  }

  CheckedFiles files() {
    return files;
  }

  /** What is on its way: files, or the frame's own program. */
  List<String> awaited() {
    List<String> awaited = files.awaited();
    return awaited.isEmpty() && frame != null && !frame.hasGreeted()
        ? List.of("the frame of " + file.address())
        : awaited;
  }

  private void look(SealedFrame looked) {
    if (looked.wasRemoved()) {
      lose(looked, "it was removed from the page");
    }
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

  /** A worker that has left goes on computing there. Most browsers end it all the same. */
  void heldOut(SealedFrame where) {
    if (where == frame && where.isOutlivedByNoWorker()) {
      holdouts.add();
    }
  }

  /** Tells when the sandboxes are needed. */
  void usedWhile(BooleanSupplier isInUse) {
    areSandboxesInUse = isInUse;
  }

  private boolean isInUse() {
    return areSandboxesInUse.getAsBoolean() || tenants.values().stream().anyMatch(Tenant::isInUse);
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

  /** Takes away a frame that cannot be; whoever wanted to be in it is told why. */
  private void refuse(SealedFrame refused, Refusal why) {
    if (refused != frame) {
      return;
    }
    List<Tenant> told = List.copyOf(tenants.values());
    close();
    told.forEach(tenant -> tenant.unavailable(why));
  }

  /** Takes the frame away, and tells nobody. */
  void close() {
    tenants.clear();
    heartbeat.stop();
    holdouts.forget();
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
          tellFailure(tenant, message);
        }
      }
      case HERE -> heartbeat.heard();
      case GONE -> lose(speaker, "it was navigated away or removed from the page");
      case UP, BROKEN -> ofPython.accept(message);
      case null -> lose(speaker, "it sent a message that no frame sends");
    }
  }

  private static void tellFailure(Tenant tenant, JSArray<JSObject> message) {
    String reason = JSObjects.toString(message.get(2));
    if (message.getLength() > 3) {
      tenant.lost(reason);
    } else {
      tenant.failed(reason);
    }
  }

  /** Its document: nothing is shown that is not the frame's own. */
  private final class Document implements CheckedFiles.Taker, SealedFrame.Watcher {
    private final SealedFrame opened;

    Document(SealedFrame opened) {
      this.opened = opened;
    }

    @Override
    public void sound(JSObject content) {
      files.drop(file);
      if (opened == frame) {
        opened.hang(this);
        timers.after(SHOWN_AT_LATEST_MS, this::requireGreeting);
      }
    }

    @Override
    public void refused(Refusal why) {
      refuse(opened, why);
    }

    @Override
    public void heard(JSArray<JSObject> message) {
      hear(opened, message);
    }

    /** Chromium says of a document that it does not show that it loaded; Firefox says nothing. */
    @Override
    public void loaded() {
      timers.after(SHOWN_WITHIN_MS, this::requireGreeting);
    }

    private void requireGreeting() {
      if (!opened.hasGreeted()) {
        refuse(opened, FileCheck.notShown(file));
      }
    }

    @Override
    public void forbidden(String directive) {
      refuse(opened, FileCheck.forbidden(file, directive));
    }

    @Override
    public void lost(String how) {
      lose(opened, how);
    }
  }
}
