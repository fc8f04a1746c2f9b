package dev.glovebox.bridge.tool.browser;

import org.teavm.jso.JSBody;

/** What a promise was rejected with: an error, or anything else. */
public final class Rejection {
  private Rejection() {}

  /** Its words. */
  @JSBody(
      params = "reason",
      script = "return String(reason && reason.message ? reason.message : reason)")
  public static native String messageOf(Object reason);
}
