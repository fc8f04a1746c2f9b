package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code onApproval} is given, and what a recorded run waits for. */
public interface Question extends JSObject {
  @JSProperty
  String getRunId();

  @JSProperty
  String getCallId();

  @JSProperty
  String getTool();

  @JSProperty
  JSObject getArgs();

  /** The rule that wants a person to decide. */
  @JSProperty
  String getReason();

  /** Undefined for a run that waits in the store. */
  @JSProperty
  Signal getSignal();
}
