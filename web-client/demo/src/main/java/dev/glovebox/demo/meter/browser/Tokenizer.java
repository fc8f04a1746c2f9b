package dev.glovebox.demo.meter.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Says how many tokens a text has. */
@JSFunctor
public interface Tokenizer extends JSObject {
  int count(String text);

  /** Loads it: its table of texts is large. */
  @JSFunctor
  interface Loader extends JSObject {
    JSPromise<Tokenizer> load();
  }
}
