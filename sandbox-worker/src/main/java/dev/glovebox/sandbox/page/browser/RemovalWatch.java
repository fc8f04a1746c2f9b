package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Node;

/** The browser's MutationObserver, as far as nodes are added and removed. */
interface RemovalWatch extends JSObject {

  /** Told after nodes were added or removed. */
  @JSFunctor
  interface Told extends JSObject {
    void changed();
  }

  @JSBody(params = "told", script = "return new MutationObserver(told)")
  static RemovalWatch create(Told told) {
    throw new UnsupportedOperationException();
  }

  /** Watches the children of a node, but not theirs. */
  @JSBody(
      params = {"watch", "node"},
      script = "watch.observe(node, { childList: true })")
  static void observe(RemovalWatch watch, Node node) {
    throw new UnsupportedOperationException();
  }

  void disconnect();
}
