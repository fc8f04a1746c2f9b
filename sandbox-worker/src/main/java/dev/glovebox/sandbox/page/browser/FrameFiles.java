package dev.glovebox.sandbox.page.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Brings Python's files to a frame, each as soon as the frame can use it. */
final class FrameFiles {
  private final SealedFrame frame;
  private final boolean withSnapshot;

  private FrameFiles(SealedFrame frame, boolean withSnapshot) {
    this.frame = frame;
    this.withSnapshot = withSnapshot;
  }

  /** Fetches all files at once; what went wrong is told. */
  static void bring(
      RuntimeFiles files, SealedFrame frame, boolean withSnapshot, Consumer<String> onFailure) {
    FrameFiles under = new FrameFiles(frame, withSnapshot);
    JSPromise<JSObject> programs =
        JSPromise.all(JSArray.of(Fetching.blob(files.getGuest()), fetchWasm(files)))
            .then(under::furnish);
    JSPromise<JSObject> memory =
        withSnapshot
            ? Fetching.lessUrgentBuffer(files.getSnapshot())
            : Fetching.blob(files.getStdlib());
    JSPromise.all(JSArray.of(memory, programs))
        .then(
            under::remember,
            problem -> {
              onFailure.accept(JSObjects.toString((JSObject) problem));
              return null;
            });
  }

  private static JSPromise<JSObject> fetchWasm(RuntimeFiles files) {
    RuntimeFiles.CapMemory cap = files.getCapMemory();
    return cap == null
        ? Fetching.blob(files.getWasm())
        : Fetching.buffer(files.getWasm()).then(cap::cap);
  }

  private JSObject furnish(JSArrayReader<JSObject> programs) {
    FrameAssets assets = JSObjects.create();
    assets.setGuest(programs.get(0));
    assets.setWasm(programs.get(1));
    frame.furnish(assets);
    return null;
  }

  private JSObject remember(JSArrayReader<JSObject> arrived) {
    JSObject part = arrived.get(0);
    PythonMemory start = JSObjects.create();
    if (withSnapshot) {
      start.setSnapshot(part);
      frame.remember(start, JSArray.of(part));
    } else {
      start.setStdlib(part);
      frame.remember(start, new JSArray<>());
    }
    return null;
  }
}
