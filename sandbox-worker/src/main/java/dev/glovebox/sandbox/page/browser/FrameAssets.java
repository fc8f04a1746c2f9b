package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Python's programs, as the frame gets them: what it compiles, and what runs in its workers. */
interface FrameAssets extends JSObject {
  @JSProperty
  void setGuest(JSObject blob);

  @JSProperty
  void setWasm(JSObject blob);
}
