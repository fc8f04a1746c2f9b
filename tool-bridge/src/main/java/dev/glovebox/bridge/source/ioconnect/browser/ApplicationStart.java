package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/**
 * {@code apps.start}. The platform waits by itself until the new window has connected, and for a
 * page that never connects it waits for ever; so that is done only for a script that asks for it.
 */
final class ApplicationStart {
  private ApplicationStart() {}

  static JSObject perform(JSObject io, JSObject arguments, Cancellation cancellation) {
    JSObject name = ApiObject.member(arguments, "name");
    JSObject application = application(io, name);
    return ApiObject.isAbsent(application)
        ? JSPromise.reject(JSString.valueOf("there is no application " + JSON.stringify(name)))
        : start(application, arguments);
  }

  @JSBody(
      params = {"io", "name"},
      script = "return io.appManager.application(name)")
  private static native JSObject application(JSObject io, JSObject name);

  @JSBody(
      params = {"application", "given"},
      script =
          "return application.start(given.context, Object.assign({ waitForAGMReady: given.wait"
              + " === true }, given.channelId === undefined ? {} : { channelId: given.channelId }))")
  private static native JSObject start(JSObject application, JSObject given);
}
