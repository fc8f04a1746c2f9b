package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.files.ExpectedFile;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Brings Python's files to a frame. The guest's program goes there as soon as it is sound, so that
 * workers make themselves ready while the rest is under way; the wasm as soon as it has come, so
 * that the frame compiles it while its hash is computed. No Python starts before all are sound.
 */
final class FrameFiles {
  private final CheckedFiles checked;
  private final SealedFrame frame;
  private final Furnisher furnisher;
  private final RuntimeFiles.CapMemory cap;
  private final Part guest;
  private final Part wasm;
  private final Part snapshot;
  private boolean hasFailed;

  /** Hears how far it is. */
  interface Furnisher {

    /** Guests can be spawned: they wait for Python. */
    void furnished();

    /** A file cannot be had. */
    void refused(Refusal why);
  }

  private FrameFiles(RuntimeFiles files, WorkerFrame home, Furnisher furnisher) {
    this.checked = home.files();
    this.frame = home.open();
    this.furnisher = furnisher;
    this.cap = files.getCapMemory();
    this.guest = new Part(files.getGuest());
    this.wasm = new Part(files.getWasm());
    this.snapshot = new Part(files.getSnapshot());
  }

  /** Asks for all files at once; the first that cannot be had is told. */
  static void bring(RuntimeFiles files, WorkerFrame home, Furnisher furnisher) {
    FrameFiles under = new FrameFiles(files, home, furnisher);
    under.checked.bring(under.guest.file, true, under.guest);
    under.checked.bring(under.wasm.file, true, under.wasm);
    under.checked.bring(under.snapshot.file, false, under.snapshot);
  }

  private void furnish() {
    guest.blob = CheckedFiles.blob(guest.content);
    frame.furnish(guest.blob);
    furnisher.furnished();
  }

  private void compile() {
    wasm.blob =
        cap == null || isBlob(wasm.content)
            ? CheckedFiles.blob(wasm.content)
            : cap.cap(wasm.content);
    frame.compile(wasm.blob);
  }

  private void remember() {
    snapshot.blob = CheckedFiles.blob(snapshot.content);
    List.of(guest, wasm, snapshot).forEach(part -> checked.keep(part.file, part.blob));
    frame.remember(snapshot.content);
  }

  /** What is moved to a frame that is gone would be missing for the next one. */
  private boolean isWanted() {
    return !hasFailed && !frame.isGone();
  }

  /** Then it was kept, with the bound of its memory in it. */
  @JSBody(params = "content", script = "return content instanceof Blob")
  private static native boolean isBlob(JSObject content);

  /** One of them. */
  private final class Part implements CheckedFiles.Taker {
    private final ExpectedFile file;
    private JSObject content;
    private JSObject blob;
    private boolean isSound;

    Part(RuntimeFile file) {
      this.file = RuntimeFile.expected(file);
    }

    @Override
    public void arrived(JSObject came) {
      content = came;
      if (isWanted() && this == wasm && guest.isSound) {
        compile();
      }
    }

    @Override
    public void sound(JSObject came) {
      isSound = true;
      if (!isWanted()) {
        return;
      }
      if (this == guest) {
        furnish();
        if (wasm.content != null) {
          compile();
        }
      }
      if (Stream.of(guest, wasm, snapshot).allMatch(part -> part.isSound)) {
        remember();
      }
    }

    @Override
    public void refused(Refusal why) {
      if (isWanted()) {
        hasFailed = true;
        frame.forgetAhead();
        furnisher.refused(why);
      }
    }
  }
}
