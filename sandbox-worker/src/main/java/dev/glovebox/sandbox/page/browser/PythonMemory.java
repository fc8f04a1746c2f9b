package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * What Python starts from. It follows the other files, so that the frame compiles the wasm while it
 * is still under way. A snapshot makes the standard library unnecessary.
 */
interface PythonMemory extends JSObject {
  @JSProperty
  void setSnapshot(JSObject buffer);

  @JSProperty
  void setStdlib(JSObject blob);
}
