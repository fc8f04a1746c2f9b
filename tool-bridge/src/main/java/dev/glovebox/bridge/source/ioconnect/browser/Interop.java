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

  JSArrayReader<JSObject> servers(JSObject filter);

  JSPromise<InvocationResult> invoke(
      JSObject method, JSObject arguments, JSObject target, JSObject options);

  JSPromise<Subscription> subscribe(JSObject method, JSObject options);

  /** The interop API of an io.Connect object; throws a TypeError where there is none. */
  @JSBody(params = "io", script = "return io.interop")
  static Interop of(JSObject io) {
    throw new UnsupportedOperationException();
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

    @JSBody(script = "return this.supportsStreaming === true")
    boolean isStream();

    @JSBody(script = "return typeof this.getServers === 'function' ? this.getServers() : []")
    JSArrayReader<JSObject> servers();
  }

  /** What an invocation resolves to. */
  interface InvocationResult extends JSObject {
    /** What the method returned; a scalar is wrapped in {@code _value}. */
    @JSBody(
        script =
            "return Object.keys(Object(this.returned)).join() === '_value' ? this.returned._value"
                + " : this.returned === undefined ? null : this.returned")
    JSObject value();

    @JSBody(script = "return this.all_return_values || []")
    JSArrayReader<InvocationResult> values();

    @JSBody(script = "return this.all_errors || []")
    JSArrayReader<InvocationResult> errors();

    @JSBody(script = "return this.executed_by && this.executed_by.instance")
    JSObject server();
  }

  /** What a stream is read through. */
  interface Subscription extends JSObject {
    void close();
  }

  /** Hears one item of a stream. */
  @JSFunctor
  interface OnData extends JSObject {
    void data(JSObject item);
  }

  /** Hears of an end. */
  @JSFunctor
  interface OnClosed extends JSObject {
    void closed();
  }

  /** How long to wait for a method that is not there, and for an answer. */
  @JSBody(
      params = {"waitMs", "answerMs"},
      script = "return { waitTimeoutMs: waitMs, methodResponseTimeoutMs: answerMs }")
  static JSObject waits(int waitMs, int answerMs) {
    throw new UnsupportedOperationException();
  }

  /** How to subscribe. */
  @JSBody(
      params = {"values", "waits", "onData", "onClosed"},
      script =
          "return { arguments: values, waitTimeoutMs: waits.waitTimeoutMs, methodResponseTimeout:"
              + " waits.methodResponseTimeoutMs, onData: onData, onClosed: onClosed }")
  static JSObject subscription(JSObject values, JSObject waits, OnData onData, OnClosed onClosed) {
    throw new UnsupportedOperationException();
  }

  /** One method among others of its name; texts that are absent on the platform are empty. */
  @JSBody(
      params = {"name", "accepts", "returns"},
      script =
          "return { name: name, accepts: accepts || undefined, returns: returns || undefined }")
  static JSObject definition(String name, String accepts, String returns) {
    throw new UnsupportedOperationException();
  }

  /** What finds the servers of a method. */
  @JSBody(params = "name", script = "return { name: name }")
  static JSObject named(String name) {
    throw new UnsupportedOperationException();
  }
}
