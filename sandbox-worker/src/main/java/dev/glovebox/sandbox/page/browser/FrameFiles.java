package dev.glovebox.sandbox.page.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** The files of one frame, fetched while it loads, and handed over as soon as it can use them. */
final class FrameFiles {
  private final JSPromise<JSArrayReader<JSObject>> programs;
  private final JSPromise<JSObject> memory;
  private final boolean withSnapshot;

  private FrameFiles(RuntimeFiles files, boolean withSnapshot) {
    this.withSnapshot = withSnapshot;
    programs = JSPromise.all(JSArray.of(Fetching.blob(files.getGuest()), fetchWasm(files)));
    memory =
        withSnapshot
            ? Fetching.lessUrgentBuffer(files.getSnapshot())
            : Fetching.blob(files.getStdlib());
    programs.catchError(problem -> null);
    memory.catchError(problem -> null);
  }

  static FrameFiles fetch(RuntimeFiles files, boolean withSnapshot) {
    return new FrameFiles(files, withSnapshot);
  }

  private static JSPromise<JSObject> fetchWasm(RuntimeFiles files) {
    RuntimeFiles.CapMemory cap = files.getCapMemory();
    return cap == null
        ? Fetching.blob(files.getWasm())
        : Fetching.buffer(files.getWasm()).then(cap::cap);
  }

  void furnish(
      SealedFrame frame, Consumer<JSArray<JSObject>> listener, Consumer<String> onFailure) {
    programs.then(
        parts -> {
          FrameAssets assets = JSObjects.create();
          assets.setGuest(parts.get(0));
          assets.setWasm(parts.get(1));
          frame.furnish(assets, listener);
          return null;
        },
        problem -> told(onFailure, problem));
    memory.then(
        part -> {
          remember(frame, part);
          return null;
        },
        problem -> told(onFailure, problem));
  }

  private void remember(SealedFrame frame, JSObject part) {
    PythonMemory start = JSObjects.create();
    if (withSnapshot) {
      start.setSnapshot(part);
      frame.remember(start, JSArray.of(part));
    } else {
      start.setStdlib(part);
      frame.remember(start, new JSArray<>());
    }
  }

  private static JSObject told(Consumer<String> onFailure, Object problem) {
    onFailure.accept(JSObjects.toString((JSObject) problem));
    return null;
  }
}
