package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** A {@code CodeMode}, as far as the page uses it. */
public interface CodeModeObject extends Executor {
  JSPromise<JSString> inspect(JSObject request);

  @JSProperty
  JSArrayReader<ModelTool> getTools();

  Leaving on(String event, Listener listener);

  @JSProperty
  RunsObject getRuns();

  /** Is told an event. */
  @JSFunctor
  interface Listener extends JSObject {
    void told(RunEvent event);
  }

  /** Takes a listener away. */
  @JSFunctor
  interface Leaving extends JSObject {
    void leave();
  }
}
