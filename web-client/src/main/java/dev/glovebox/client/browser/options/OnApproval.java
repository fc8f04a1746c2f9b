package dev.glovebox.client.browser.options;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The caller's function that asks a person. */
@JSFunctor
public interface OnApproval extends JSObject {
  JSPromise<JSObject> ask(JSObject request);
}
