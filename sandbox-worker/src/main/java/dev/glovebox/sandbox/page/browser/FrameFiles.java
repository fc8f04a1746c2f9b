package dev.glovebox.sandbox.page.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** The files of one frame, fetched while it loads, and handed over when both are there. */
final class FrameFiles {
  private final JSPromise<JSArrayReader<JSObject>> fetched;
  private final boolean withSnapshot;

  private FrameFiles(JSPromise<JSArrayReader<JSObject>> fetched, boolean withSnapshot) {
    this.fetched = fetched;
    this.withSnapshot = withSnapshot;
  }

  static FrameFiles fetch(RuntimeFiles files, boolean withSnapshot) {
    JSArray<JSPromise<JSObject>> parts =
        JSArray.of(
            Fetching.blob(files.getGuest()),
            fetchWasm(files),
            withSnapshot ? Fetching.buffer(files.getSnapshot()) : Fetching.blob(files.getStdlib()));
    JSPromise<JSArrayReader<JSObject>> fetched = JSPromise.all(parts);
    fetched.catchError(problem -> null);
    return new FrameFiles(fetched, withSnapshot);
  }

  private static JSPromise<JSObject> fetchWasm(RuntimeFiles files) {
    RuntimeFiles.CapMemory cap = files.getCapMemory();
    return cap == null
        ? Fetching.blob(files.getWasm())
        : Fetching.buffer(files.getWasm()).then(cap::cap);
  }

  void furnish(
      SealedFrame frame, Consumer<JSArray<JSObject>> listener, Consumer<String> onFailure) {
    fetched.then(
        parts -> {
          frame.furnish(assets(parts), listener);
          return null;
        },
        problem -> {
          onFailure.accept(JSObjects.toString(problem));
          return null;
        });
  }

  private FrameAssets assets(JSArrayReader<JSObject> parts) {
    FrameAssets assets = JSObjects.create();
    assets.setGuest(parts.get(0));
    assets.setWasm(parts.get(1));
    if (withSnapshot) {
      assets.setSnapshot(parts.get(2));
    } else {
      assets.setStdlib(parts.get(2));
    }
    return assets;
  }
}
