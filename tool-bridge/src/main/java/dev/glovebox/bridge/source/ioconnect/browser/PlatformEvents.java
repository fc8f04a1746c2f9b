package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.ChangePauses;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;

/**
 * Hears that methods, servers or application definitions come and go. An application brings many
 * methods at once, so what happens at one moment is told once.
 */
final class PlatformEvents {
  private static final List<String> EVENTS =
      List.of(
          "interop.methodAdded",
          "interop.methodRemoved",
          "interop.serverMethodAdded",
          "interop.serverMethodRemoved",
          "appManager.onAppAdded",
          "appManager.onAppRemoved",
          "appManager.onAppChanged");

  private final JSObject io;
  private final List<JSObject> unsubscribes = new ArrayList<>();
  private final ChangePauses pauses = new ChangePauses();
  private boolean isToldSoon;
  private boolean isClosed;

  PlatformEvents(JSObject io) {
    this.io = io;
  }

  void follow(Runnable changed) {
    Heard heard = () -> tellSoon(changed);
    for (String event : EVENTS) {
      if (ApiObject.hasFunction(io, event)) {
        int dot = event.indexOf('.');
        unsubscribes.add(
            subscribe(ApiObject.at(io, event.substring(0, dot)), event.substring(dot + 1), heard));
      }
    }
  }

  void close() {
    isClosed = true;
    for (JSObject unsubscribe : unsubscribes) {
      if (ApiObject.isFunction(unsubscribe)) {
        ((Unsubscribe) unsubscribe).run();
      }
    }
    unsubscribes.clear();
  }

  private void tellSoon(Runnable changed) {
    if (isToldSoon || isClosed) {
      return;
    }
    isToldSoon = true;
    int pauseMs = pauses.next(Performance.now());
    if (pauseMs == 0) {
      JSPromise.resolve("").then(now -> told(changed));
    } else {
      Window.setTimeout(() -> told(changed), pauseMs);
    }
  }

  private Void told(Runnable changed) {
    isToldSoon = false;
    if (!isClosed) {
      changed.run();
      pauses.lookedAt(Performance.now());
    }
    return null;
  }

  @JSBody(
      params = {"owner", "event", "heard"},
      script = "return owner[event](heard)")
  private static native JSObject subscribe(JSObject owner, String event, Heard heard);

  /** Is called with whatever the event is about. */
  @JSFunctor
  interface Heard extends JSObject {
    void heard();
  }

  /** Ends a subscription. */
  @JSFunctor
  interface Unsubscribe extends JSObject {
    void run();
  }
}
