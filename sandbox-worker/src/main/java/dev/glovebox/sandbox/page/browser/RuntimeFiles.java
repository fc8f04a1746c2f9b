package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The sandbox's files, and the way to them. */
public interface RuntimeFiles extends JSObject {
  @JSProperty
  FileTransport getTransport();

  @JSProperty
  RuntimeFile getFrame();

  @JSProperty
  RuntimeFile getGuest();

  @JSProperty
  RuntimeFile getWasm();

  /** Gives the wasm another upper bound of its memory; null where the built one is right. */
  @JSProperty
  CapMemory getCapMemory();

  @JSProperty
  RuntimeFile getSnapshot();

  /** Makes frames. */
  @JSProperty
  FrameElement.Maker getFrameAt();

  /** What is in the place of the frame; null where there is one. */
  @JSProperty
  ProcessKeeper getProcesses();

  /** From the wasm's bytes to a Blob with the bound in it. */
  @JSFunctor
  interface CapMemory extends JSObject {
    JSObject cap(JSObject wasm);
  }
}
