package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page hands to the frame, once. A snapshot makes the standard library unnecessary. */
interface FrameAssets extends JSObject {
  @JSProperty
  void setGuest(JSObject blob);

  @JSProperty
  void setWasm(JSObject blob);

  @JSProperty
  void setSnapshot(JSObject buffer);

  @JSProperty
  void setStdlib(JSObject blob);
}
