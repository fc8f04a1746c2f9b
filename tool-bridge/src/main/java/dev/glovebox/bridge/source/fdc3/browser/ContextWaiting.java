package dev.glovebox.bridge.source.fdc3.browser;

import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.source.operation.Window;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.source.operation.browser.Projection;
import dev.glovebox.bridge.source.operation.browser.TimedWindow;
import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** Listens for the next contexts, and stops to listen. */
final class ContextWaiting implements Performer {
  private static final int ITEMS = 1;
  private static final int MS = 5_000;

  private final int mostMs;

  ContextWaiting(int mostMs) {
    this.mostMs = mostMs;
  }

  @Override
  public JSObject perform(JSObject agent, JSObject arguments, Cancellation cancellation) {
    JSObject type = ApiObject.member(arguments, "contextType");
    return new JSPromise<JSObject>(
        (resolve, reject) -> {
          Listening listening = new Listening();
          listening.window =
              TimedWindow.open(
                  number(arguments, "items", ITEMS),
                  Math.min(number(arguments, "ms", MS), mostMs),
                  cancellation,
                  closed -> {
                    listening.stop();
                    resolve.accept(JSON.parse(closed.json()));
                  });
          listen(agent, ApiObject.isAbsent(type) ? null : type, listening::heard)
              .then(
                  listening::began,
                  reason -> {
                    reject.accept(reason);
                    listening.window.close("failed");
                    return null;
                  });
        });
  }

  private static int number(JSObject arguments, String name, int otherwise) {
    JSObject value = ApiObject.member(arguments, name);
    return ApiObject.isAbsent(value) ? otherwise : ((JSNumber) value).intValue();
  }

  /** One wait. */
  private static final class Listening {
    private Window window;
    private Listener listener;

    void heard(JSObject context) {
      window.add(Projection.json(context, Shape.anything()));
    }

    /** The listener may come when the wait is over already. */
    JSObject began(Listener begun) {
      listener = begun;
      if (window.isClosed()) {
        stop();
      }
      return null;
    }

    void stop() {
      if (listener != null) {
        listener.unsubscribe();
      }
    }
  }

  /** What an agent gives for a handler. */
  interface Listener extends JSObject {
    void unsubscribe();
  }

  /** Hears one context. */
  @JSFunctor
  interface Handler extends JSObject {
    void heard(JSObject context);
  }

  @JSBody(
      params = {"agent", "type", "handler"},
      script = "return agent.addContextListener(type, handler)")
  private static native JSPromise<Listener> listen(JSObject agent, JSObject type, Handler handler);
}
