package dev.glovebox.bridge.source.openapi.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** Sends a request: what {@code httpSender} of {@code openapi/sender.js} makes. */
@JSFunctor
public interface Send extends JSObject {

  /**
   * Sends.
   *
   * @param request JSON text, see {@link dev.glovebox.bridge.source.openapi.request.RequestText}
   * @param base the address below which the request must be
   */
  JSPromise<Response> send(String request, String base, JSObject signal);

  /** What came back, read to its end. */
  interface Response extends JSObject {
    @JSProperty
    int getStatus();

    @JSProperty
    String getStatusText();

    @JSProperty
    String getMediaType();

    /** The body as text; credentials that it repeats are blotted out. */
    String text();

    String base64();
  }
}
