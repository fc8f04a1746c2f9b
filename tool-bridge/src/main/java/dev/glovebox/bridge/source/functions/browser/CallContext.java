package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.tool.Invocation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a function is told of its call: {@code { runId, callId, signal }}. */
public interface CallContext extends JSObject {

  /** A context whose signal is aborted when the call is cancelled. */
  static CallContext of(Invocation invocation) {
    Aborting aborting = abortController();
    invocation.cancellation().onCancel(aborting::abort);
    return context(invocation.runId(), invocation.callId(), aborting);
  }

  /** The browser's AbortController. */
  interface Aborting extends JSObject {
    void abort();
  }

  @JSBody(script = "return new AbortController()")
  private static Aborting abortController() {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = {"runId", "callId", "aborting"},
      script = "return { runId: runId, callId: callId, signal: aborting.signal }")
  private static CallContext context(String runId, String callId, Aborting aborting) {
    throw new UnsupportedOperationException();
  }
}
