package dev.glovebox.bridge.source.fdc3.browser;

import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.browser.Rejection;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * Raises an intent, and waits for the result of its handler as long as the script allows. That
 * there is no result does not undo the raising, so it is told beside the resolution.
 */
final class IntentRaising implements Performer {
  private static final int MS = 10_000;

  private final String function;
  private final int mostMs;

  IntentRaising(String function, int mostMs) {
    this.function = function;
    this.mostMs = mostMs;
  }

  @Override
  public JSObject perform(JSObject agent, JSObject arguments, Cancellation cancellation) {
    JSObject ms = ApiObject.member(arguments, "ms");
    int waitMs = ApiObject.isAbsent(ms) ? MS : ((JSNumber) ms).intValue();
    return JSPromise.resolve(agent)
        .then(api -> ApiObject.call(api, function, given(arguments)))
        .then(resolution -> answered(resolution, Math.min(waitMs, mostMs)));
  }

  private JSArray<JSObject> given(JSObject arguments) {
    JSArray<JSObject> given = new JSArray<>();
    if (function.equals("raiseIntent")) {
      given.push(ApiObject.member(arguments, "intent"));
    }
    given.push(ApiObject.member(arguments, "context"));
    JSObject app = ApiObject.member(arguments, "app");
    if (!ApiObject.isAbsent(app)) {
      given.push(app);
    }
    return given;
  }

  private static JSObject answered(JSObject resolution, int waitMs) {
    if (!ApiObject.hasFunction(resolution, "getResult")) {
      return told(resolution, "result", null);
    }
    return new JSPromise<JSObject>(
        (resolve, reject) -> {
          int timer =
              Window.setTimeout(
                  () -> resolve.accept(told(resolution, "isPending", JSBoolean.valueOf(true))),
                  waitMs);
          result(resolution)
              .then(
                  result -> told(resolution, "result", plain(result)),
                  reason ->
                      told(
                          resolution, "resultError", JSString.valueOf(Rejection.messageOf(reason))))
              .then(
                  told -> {
                    Window.clearTimeout(timer);
                    resolve.accept(told);
                    return null;
                  });
        });
  }

  /** A handler may answer with a context, with a channel, or with nothing. */
  private static JSObject plain(JSObject result) {
    return ApiObject.hasFunction(result, "broadcast") ? CurrentChannel.plain(result) : result;
  }

  private static JSObject told(JSObject resolution, String member, JSObject value) {
    return with(
        ApiObject.member(resolution, "source"),
        ApiObject.member(resolution, "intent"),
        member,
        JSObjects.isUndefined(value) ? null : value);
  }

  @JSBody(params = "resolution", script = "return resolution.getResult()")
  private static native JSPromise<JSObject> result(JSObject resolution);

  @JSBody(
      params = {"source", "intent", "member", "value"},
      script =
          "return Object.fromEntries([['source', source], ['intent', intent], ['result', null],"
              + " [member, value]])")
  private static native JSObject with(
      JSObject source, JSObject intent, String member, JSObject value);
}
