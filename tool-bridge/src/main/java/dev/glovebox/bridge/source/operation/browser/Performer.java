package dev.glovebox.bridge.source.operation.browser;

import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSObject;

/** Performs one operation. What it gives may be a promise; what it throws fails the call. */
@FunctionalInterface
public interface Performer {
  JSObject perform(JSObject api, JSObject arguments, Cancellation cancellation);
}
