package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.workers.MessagePort;

/** The browser's MessageChannel. */
interface Channel extends JSObject {
  @JSBody(script = "return new MessageChannel()")
  static Channel create() {
    throw new UnsupportedOperationException();
  }

  @JSProperty
  MessagePort getPort1();

  @JSProperty
  MessagePort getPort2();
}
