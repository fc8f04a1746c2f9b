package dev.glovebox.bridge.source.operation.browser;

import org.teavm.jso.JSBody;

/** The words of whatever a platform rejects with: an error, a plain object, a text, nothing. */
public final class NativeReason {
  private NativeReason() {}

  /** Empty where there are none. */
  public static String of(Object reason) {
    try {
      return words(reason);
    } catch (RuntimeException unreadable) {
      return "";
    }
  }

  @JSBody(
      params = "reason",
      script =
          "return reason === null || reason === undefined ? '' : typeof reason !== 'object'"
              + " ? String(reason) : typeof reason.message === 'string' && reason.message"
              + " ? reason.message : JSON.stringify(reason)")
  private static native String words(Object reason);
}
