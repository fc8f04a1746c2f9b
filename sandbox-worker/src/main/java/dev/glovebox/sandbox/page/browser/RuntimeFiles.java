package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSFunctor;
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

  /** Gives the wasm another upper bound of its memory; null where the built one is right. */
  @JSProperty
  CapMemory getCapMemory();

  @JSProperty
  String getSnapshot();

  @JSProperty
  String getStdlib();

  /** From the wasm's bytes to a Blob with the bound in it. */
  @JSFunctor
  interface CapMemory extends JSObject {
    JSObject cap(JSObject wasm);
  }
}
