package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The addresses of the sandbox's files, as the build names them. */
public interface RuntimeFiles extends JSObject {
  @JSProperty
  String getFrame();

  @JSProperty
  String getGuest();

  @JSProperty
  String getWasm();

  @JSProperty
  String getSnapshot();

  @JSProperty
  String getStdlib();
}
