package dev.glovebox.bridge.json.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Regular expressions as the browser takes them in a schema. */
public final class Patterns {
  private Patterns() {}

  public static boolean isOne(String text) {
    try {
      return compiled(text) != null;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  @JSBody(params = "text", script = "return new RegExp(text, 'u')")
  private static native JSObject compiled(String text);
}
