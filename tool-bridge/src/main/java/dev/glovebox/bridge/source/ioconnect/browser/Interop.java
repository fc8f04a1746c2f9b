package dev.glovebox.bridge.source.ioconnect.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** {@code io.interop}. */
public interface Interop extends JSObject {

  JSArrayReader<Method> methods();

  void methodAdded(Change change);

  void methodRemoved(Change change);

  JSPromise<InvocationResult> invoke(
      String method, JSObject arguments, String target, InvokeOptions options);

  /** The interop API of an io.Connect object; throws a TypeError where there is none. */
  @JSBody(params = "io", script = "return io.interop")
  static Interop of(JSObject io) {
    throw new UnsupportedOperationException();
  }

  /** Hears that the platform's methods changed. */
  @JSFunctor
  interface Change extends JSObject {
    void changed();
  }

  /** A method as the platform lists it; any field may be absent. */
  interface Method extends JSObject {
    @JSProperty
    JSObject getName();

    @JSProperty
    JSObject getDescription();

    @JSProperty
    JSObject getAccepts();

    @JSProperty
    JSObject getReturns();

    @JSProperty
    JSObject getFlags();
  }

  /** How long to wait for a method that is not there, and for an answer. */
  interface InvokeOptions extends JSObject {
    @JSBody(
        params = {"waitMs", "answerMs"},
        script = "return { waitTimeoutMs: waitMs, methodResponseTimeoutMs: answerMs }")
    static InvokeOptions of(int waitMs, int answerMs) {
      throw new UnsupportedOperationException();
    }
  }

  /** What an invocation resolves to. */
  interface InvocationResult extends JSObject {
    /** What the method returned; a scalar is wrapped in {@code _value}. */
    @JSBody(
        script =
            "return Object.keys(Object(this.returned)).join() === '_value' ? this.returned._value"
                + " : this.returned === undefined ? null : this.returned")
    JSObject value();
  }
}
