package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.ioconnect.InteropCall;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.browser.Rejection;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Invokes one interop method on the server, or the servers, that the call names. */
final class InteropInvoker implements Performer {
  private static final String BEST = "best";
  private static final String ALL = "all";

  private final InteropCall call;
  private final PlatformWaits waits;

  InteropInvoker(InteropCall call, PlatformWaits waits) {
    this.call = call;
    this.waits = waits;
  }

  @Override
  public JSObject perform(JSObject io, JSObject arguments, Cancellation cancellation) {
    Interop interop = Interop.of(io);
    String wanted = new OwnArguments(call, arguments).text(InteropCall.TARGET, BEST);
    JSObject target = target(interop, wanted);
    if (target == null) {
      return JSPromise.reject(
          JSString.valueOf("no server of " + call.method() + " has the instance " + wanted));
    }
    return interop
        .invoke(
            method(call),
            arguments,
            target,
            Interop.waits(waits.forMethodMs(), waits.forAnswerMs()))
        .then(result -> wanted.equals(ALL) ? everyAnswer(result) : result.value());
  }

  static JSObject method(InteropCall call) {
    return call.isOneOfSeveral()
        ? Interop.definition(call.method(), call.accepts(), call.returns())
        : JSString.valueOf(call.method());
  }

  private JSObject target(Interop interop, String wanted) {
    if (wanted.equals(BEST) || wanted.equals(ALL) || wanted.equals("skipMine")) {
      return JSString.valueOf(wanted);
    }
    JSArrayReader<JSObject> servers = interop.servers(Interop.named(call.method()));
    for (int i = 0; i < servers.getLength(); i++) {
      JSObject instance = ApiObject.member(servers.get(i), "instance");
      if ("string".equals(JSObjects.typeOf(instance))
          && ((JSString) instance).stringValue().equals(wanted)) {
        return servers.get(i);
      }
    }
    return null;
  }

  private static JSObject everyAnswer(Interop.InvocationResult result) {
    JSArray<JSObject> answers = new JSArray<>();
    for (int i = 0; i < result.values().getLength(); i++) {
      Interop.InvocationResult one = result.values().get(i);
      answers.push(answer(one.server(), one.value()));
    }
    for (int i = 0; i < result.errors().getLength(); i++) {
      Interop.InvocationResult one = result.errors().get(i);
      answers.push(failure(one.server(), Rejection.messageOf(one)));
    }
    return answers;
  }

  @JSBody(
      params = {"instance", "value"},
      script = "return { instance: instance, value: value }")
  private static native JSObject answer(JSObject instance, JSObject value);

  @JSBody(
      params = {"instance", "error"},
      script = "return { instance: instance, error: error }")
  private static native JSObject failure(JSObject instance, String error);
}
