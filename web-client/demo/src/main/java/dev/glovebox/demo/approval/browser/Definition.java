package dev.glovebox.demo.approval.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page knows of one of its functions. */
public interface Definition extends JSObject {
  /** The JSON Schema of its arguments. */
  @JSProperty
  JSObject getInput();

  /** What it does; an empty text where nobody says. */
  @JSBody(params = "definition", script = "return (definition && definition.description) || ''")
  static String describe(Definition definition) {
    throw new UnsupportedOperationException();
  }

  /** Finds a function by its name in Python; undefined where there is none. */
  @JSFunctor
  interface Lookup extends JSObject {
    Definition of(String tool);
  }
}
