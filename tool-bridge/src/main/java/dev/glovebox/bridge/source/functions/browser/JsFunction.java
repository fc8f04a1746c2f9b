package dev.glovebox.bridge.source.functions.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A function of the page: takes arguments and a context, returns a value or a promise of one. */
@JSFunctor
public interface JsFunction extends JSObject {
  JSObject call(JSObject arguments, CallContext context);
}
