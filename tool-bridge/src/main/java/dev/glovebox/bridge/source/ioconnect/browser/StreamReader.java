package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.ioconnect.InteropCall;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.source.operation.Window;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.source.operation.browser.Projection;
import dev.glovebox.bridge.source.operation.browser.TimedWindow;
import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** Reads the next items of a stream, and leaves it again. */
final class StreamReader implements Performer {
  private static final int ITEMS = 10;
  private static final int MS = 5_000;

  private final InteropCall call;
  private final PlatformWaits waits;

  StreamReader(InteropCall call, PlatformWaits waits) {
    this.call = call;
    this.waits = waits;
  }

  @Override
  public JSObject perform(JSObject io, JSObject arguments, Cancellation cancellation) {
    OwnArguments own = new OwnArguments(call, arguments);
    int items = own.number(InteropCall.ITEMS, ITEMS);
    int ms = Math.min(own.number(InteropCall.MS, MS), waits.forAnswerMs());
    return new JSPromise<JSObject>(
        (resolve, reject) -> {
          Reading reading = new Reading();
          reading.window =
              TimedWindow.open(
                  items,
                  ms,
                  cancellation,
                  closed -> {
                    reading.leave();
                    resolve.accept(JSON.parse(closed.json()));
                  });
          Interop.of(io)
              .subscribe(InteropInvoker.method(call), reading.options(arguments, waits))
              .then(
                  reading::entered,
                  reason -> {
                    reject.accept(reason);
                    reading.window.close("closed");
                    return null;
                  });
        });
  }

  /** One visit of a stream. */
  private static final class Reading {
    private Window window;
    private Interop.Subscription subscription;

    JSObject options(JSObject arguments, PlatformWaits waits) {
      return Interop.subscription(
          arguments,
          Interop.waits(waits.forMethodMs(), waits.forAnswerMs()),
          item -> window.add(Projection.json(ApiObject.member(item, "data"), Shape.anything())),
          () -> window.close("closed"));
    }

    /** A subscription may come when the window has closed already. */
    JSObject entered(Interop.Subscription entered) {
      subscription = entered;
      if (window.isClosed()) {
        leave();
      }
      return null;
    }

    void leave() {
      if (subscription != null) {
        subscription.close();
      }
    }
  }
}
