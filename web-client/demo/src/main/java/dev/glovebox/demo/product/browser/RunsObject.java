package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** {@code codeMode.runs}. */
public interface RunsObject extends JSObject {
  JSPromise<JSArray<JSObject>> list(JSObject filter);

  JSPromise<JSObject> get(String runId);

  JSPromise<Outcome> resume(String runId);

  JSPromise<Outcome> cancel(String runId);

  JSPromise<Outcome> fork(String runId, JSObject change);

  JSPromise<Outcome> replay(String runId, JSObject options);

  JSPromise<Outcome> approve(String runId, String callId, JSObject answer);

  JSPromise<Outcome> deny(String runId, String callId, JSObject answer);

  JSPromise<Outcome> settle(String runId, String callId, JSObject answer);

  JSPromise<JSObject> delete(String runId);
}
