package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.files.ExpectedFile;
import dev.glovebox.sandbox.page.files.FileCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Brings the runtime files, each compared with what the build made. What came right is kept, as a
 * Blob once it was used, so that a frame that is made anew costs the page no reading and no
 * hashing. What came wrong is asked for past the browser's cache the next time: so a file is asked
 * for once more at most, however many wait for it. Lives as long as its CodeMode.
 */
public final class CheckedFiles {
  private final FileTransport transport;
  private final Timers timers;
  private final Map<String, Ask> asks = new LinkedHashMap<>();
  private final Set<String> wrong = new HashSet<>();

  /** Hears what becomes of a file that it wants. */
  interface Taker {

    /**
     * It came, as long as it should be. Whoever can undo what comes of it may begin with it.
     *
     * @param content its bytes in an ArrayBuffer, or a Blob that it came as or that was kept of it
     */
    default void arrived(JSObject content) {}

    /** It is the file that the build made. */
    void sound(JSObject content);

    /** It cannot be had, or is another one. */
    void refused(Refusal why);
  }

  public CheckedFiles(FileTransport transport, Timers timers) {
    this.transport = transport;
    this.timers = timers;
  }

  /** Asks for a file, unless it is on its way, or there. */
  void bring(ExpectedFile file, boolean isUrgent, Taker taker) {
    Ask ask = asks.get(file.address());
    if (ask == null) {
      ask = new Ask(file, taker);
      asks.put(file.address(), ask);
      ask.begin(isUrgent);
    } else {
      ask.join(taker);
    }
  }

  /** Its content was used. Whoever asks for it again gets this. */
  void keep(ExpectedFile file, JSObject blob) {
    Ask ask = asks.get(file.address());
    if (ask != null && ask.isSound) {
      ask.content = blob;
      ask.takers.clear();
    }
  }

  /** Its content was used, and is not kept any longer. */
  void drop(ExpectedFile file) {
    asks.remove(file.address());
  }

  /** A Blob of what came, unless it is one. */
  @JSBody(
      params = "content",
      script = "return content instanceof Blob ? content : new Blob([content])")
  static native JSObject blob(JSObject content);

  /** The addresses of those that are on their way. */
  List<String> awaited() {
    return asks.values().stream()
        .filter(ask -> !ask.isSound && ask.refusal == null)
        .map(ask -> ask.file.address())
        .toList();
  }

  @JSBody(params = "message", script = "console.warn(message)")
  private static native void warn(String message);

  private final class Ask {
    private final ExpectedFile file;
    private final boolean isFresh;
    private final List<Taker> takers = new ArrayList<>();
    private JSObject content;
    private boolean isSound;
    private Refusal refusal;

    Ask(ExpectedFile file, Taker first) {
      this.file = file;
      this.isFresh = wrong.contains(file.address());
      takers.add(first);
    }

    void begin(boolean isUrgent) {
      transport.getFetch().fetch(file.address(), isFresh, isUrgent, file.bytes()).then(this::take);
    }

    void join(Taker taker) {
      if (isSound) {
        JSObject kept = content;
        taker.arrived(kept);
        taker.sound(kept);
        return;
      }
      takers.add(taker);
      if (refusal != null) {
        timers.soon(() -> taker.refused(refusal));
      } else if (content != null) {
        taker.arrived(content);
      }
    }

    private JSObject take(FileTransport.Arrived arrived) {
      Optional<Refusal> fault = FileCheck.look(file, FileTransport.arrival(arrived));
      if (fault.isPresent()) {
        refuse(fault.get());
        return null;
      }
      content = arrived.getContent();
      transport
          .getHash()
          .hash(content)
          .then(
              hash -> {
                judge(hash.stringValue());
                return null;
              });
      List.copyOf(takers).forEach(taker -> taker.arrived(content));
      return null;
    }

    private void judge(String hash) {
      Optional<Refusal> fault = FileCheck.compare(file, hash);
      if (fault.isPresent()) {
        refuse(fault.get());
        return;
      }
      isSound = true;
      wrong.remove(file.address());
      List.copyOf(takers).forEach(taker -> taker.sound(content));
    }

    private void refuse(Refusal why) {
      wrong.add(file.address());
      refusal = isFresh ? why.lasting() : why;
      if (refusal.isLasting()) {
        warn("glovebox: " + refusal.told());
        // The sandbox of a script asks in the task in which its check was told.
        timers.afterOthers(() -> asks.remove(file.address(), this));
      } else {
        asks.remove(file.address());
      }
      List.copyOf(takers).forEach(taker -> taker.refused(refusal));
    }
  }
}
