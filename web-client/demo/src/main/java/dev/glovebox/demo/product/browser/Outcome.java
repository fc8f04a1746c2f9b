package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How a run ended, or what it waits for. */
public interface Outcome extends JSObject {
  @JSProperty
  String getStatus();

  /** Undefined unless it failed. */
  @JSProperty
  FailureObject getError();

  @JSProperty
  JSObject getValue();

  /** Undefined unless a part of it may not leave. */
  @JSProperty
  JSObject getTruncated();

  /** Bytes that left, and nothing where nobody has counted. */
  @JSBody(params = "outcome", script = "return outcome.usage ? outcome.usage.leftBytes : 0")
  static double bytesLeft(Outcome outcome) {
    throw new UnsupportedOperationException();
  }

  /** All that it printed. */
  @JSBody(params = "outcome", script = "return outcome.output || ''")
  static String outputOf(Outcome outcome) {
    throw new UnsupportedOperationException();
  }

  /** Bytes that functions gave it, and nothing where nobody has counted. */
  @JSBody(params = "outcome", script = "return outcome.usage ? outcome.usage.readBytes : 0")
  static double bytesRead(Outcome outcome) {
    throw new UnsupportedOperationException();
  }

  /** For a request that was refused. */
  @JSBody(
      params = "reason",
      script =
          "return { status: 'failed', output: '', error: { code: reason.code || 'unexpected',"
              + " blame: reason.blame || 'glovebox', message: reason.message, hint: reason.hint } }")
  static Outcome refused(Object reason) {
    throw new UnsupportedOperationException();
  }
}
