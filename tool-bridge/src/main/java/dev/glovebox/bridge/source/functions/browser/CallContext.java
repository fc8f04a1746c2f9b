package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.browser.CallSignal;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a function is told of its call: {@code { runId, callId, key, signal }}. */
public interface CallContext extends JSObject {

  /** A context whose signal is aborted when the call is cancelled. */
  static CallContext of(Invocation invocation) {
    return context(
        invocation.runId(), invocation.callId(), CallSignal.of(invocation.cancellation()));
  }

  @JSBody(
      params = {"runId", "callId", "signal"},
      script = "return { runId: runId, callId: callId, key: callId, signal: signal }")
  private static CallContext context(String runId, String callId, JSObject signal) {
    throw new UnsupportedOperationException();
  }
}
