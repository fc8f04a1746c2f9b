package dev.glovebox.client.browser;

import org.teavm.jso.JSBody;

/** Words for what JavaScript throws, which may be anything. */
final class JsText {
  private JsText() {}

  @JSBody(
      params = "reason",
      script = "return String(reason && reason.message ? reason.message : reason)")
  static native String messageOf(Object reason);
}
