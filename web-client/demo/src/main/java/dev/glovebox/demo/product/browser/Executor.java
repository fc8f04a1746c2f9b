package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** What checks a script and runs it: the Code Mode itself, or one of its sessions. */
public interface Executor extends JSObject {
  JSPromise<JSArray<JSObject>> check(String code);

  JSPromise<Outcome> execute(JSObject request);
}
