package dev.glovebox.demo.agent.browser;

import dev.glovebox.demo.product.browser.CodeModeObject;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The agent of the package, as its border gives it. */
public interface AgentObject extends JSObject {
  /** Resolves when there is no more to hear. */
  JSPromise<JSObject> ask(String prompt, Listener listener);

  void cancel();

  /** Makes an agent over a model, loading what that needs. */
  @JSFunctor
  interface Maker extends JSObject {
    JSPromise<AgentObject> make(JSObject model, CodeModeObject codeMode);
  }

  /** Hears what the model says and does. */
  @JSFunctor
  interface Listener extends JSObject {
    void told(AgentEvent event);
  }
}
