package dev.glovebox.sandbox.guest.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Boots the interpreter, locked down, with the one function that leaves it. */
@JSFunctor
public interface PythonStart extends JSObject {
  JSPromise<Python> start(Emit emit);

  /** Takes what Python says: texts only. */
  @JSFunctor
  interface Emit extends JSObject {
    void emit(String[] texts);
  }
}
