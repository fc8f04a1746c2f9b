package dev.glovebox.demo.markup.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Puts Python into a place, in its colours. */
@JSFunctor
public interface Painter extends JSObject {
  void paint(HTMLElement place, String code);
}
