package dev.glovebox.client.browser.options;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The browser's AbortSignal. */
interface AbortSignal extends JSObject {
  @JSProperty
  boolean isAborted();

  void addEventListener(String name, Listener listener);

  /** Hears that the caller has lost interest. */
  @JSFunctor
  interface Listener extends JSObject {
    void hear();
  }
}
