package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** An {@code AbortSignal}. */
public interface Signal extends EventTarget {
  @JSProperty
  boolean isAborted();
}
