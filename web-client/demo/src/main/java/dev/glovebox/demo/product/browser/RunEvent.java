package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What an event of a run tells; what does not belong to its kind is not asked for. */
public interface RunEvent extends JSObject {
  @JSProperty
  String getRunId();

  @JSProperty
  String getCallId();

  @JSProperty
  String getTool();

  @JSProperty
  JSObject getArgs();

  @JSProperty
  String getRule();

  @JSProperty
  String getStatus();

  @JSProperty
  double getMs();

  /** Of the sandbox. */
  @JSProperty
  String getState();

  @JSProperty
  String getStream();

  @JSProperty
  String getText();

  @JSProperty
  Outcome getOutcome();

  /** Of a result; 0 where there is none. */
  @JSBody(params = "event", script = "return event.bytes || 0")
  static double bytesOf(RunEvent event) {
    throw new UnsupportedOperationException();
  }
}
