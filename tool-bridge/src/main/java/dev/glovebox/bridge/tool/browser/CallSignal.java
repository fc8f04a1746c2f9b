package dev.glovebox.bridge.tool.browser;

import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A call's cancellation as the browser's AbortSignal, for whatever takes one. */
public final class CallSignal {
  private CallSignal() {}

  /** A signal that is aborted when the call is cancelled. */
  public static JSObject of(Cancellation cancellation) {
    Aborting aborting = abortController();
    cancellation.onCancel(aborting::abort);
    return aborting.getSignal();
  }

  /** The browser's AbortController. */
  interface Aborting extends JSObject {
    void abort();

    @JSProperty
    JSObject getSignal();
  }

  @JSBody(script = "return new AbortController()")
  private static Aborting abortController() {
    throw new UnsupportedOperationException();
  }
}
