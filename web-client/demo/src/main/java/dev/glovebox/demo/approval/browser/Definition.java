package dev.glovebox.demo.approval.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page knows of one of its functions. */
public interface Definition extends JSObject {
  @JSProperty
  String getDescription();

  /** The JSON Schema of its arguments. */
  @JSProperty
  JSObject getInput();

  /** Finds a function by its name in Python; undefined where there is none. */
  @JSFunctor
  interface Lookup extends JSObject {
    Definition of(String tool);
  }
}
