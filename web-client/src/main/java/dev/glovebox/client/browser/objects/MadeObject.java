package dev.glovebox.client.browser.objects;

import dev.glovebox.bridge.tool.Made;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Says how a call came to its answer, where that is not by calling the function once. */
final class MadeObject {
  private MadeObject() {}

  static void put(JSObject object, Made made) {
    if (made.isCached()) {
      cached(object);
    } else if (made.attempts() > 1) {
      attempts(object, made.attempts());
    }
  }

  @JSBody(params = "object", script = "object.cached = true")
  private static native void cached(JSObject object);

  @JSBody(
      params = {"object", "attempts"},
      script = "object.attempts = attempts")
  private static native void attempts(JSObject object, int attempts);
}
