package dev.glovebox.sandbox.guest.browser;

import org.teavm.jso.JSObject;

/** The functions of the guest's Python, as {@code python.js} gives them. */
public interface Python extends JSObject {
  void begin(String code, String setupJson);

  void answered(int callId, String json);

  void refused(int callId, String tool, String code, String message, String hint);

  double wake();

  boolean restore();
}
