package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page hands to the frame, once: what is compiled there, and what runs in its workers. */
interface FrameAssets extends JSObject {
  @JSProperty
  void setGuest(JSObject blob);

  @JSProperty
  void setWasm(JSObject blob);
}
