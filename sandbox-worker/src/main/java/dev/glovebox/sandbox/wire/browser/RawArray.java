package dev.glovebox.sandbox.wire.browser;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * An array whose elements are taken as they are. The library's own is generic, and what comes out
 * of it is wrapped for Java each time, which costs more than the rest of reading a frame.
 */
interface RawArray extends JSObject {
  @JSProperty
  int getLength();

  @JSIndexer
  JSObject get(int index);

  void push(JSObject element);
}
