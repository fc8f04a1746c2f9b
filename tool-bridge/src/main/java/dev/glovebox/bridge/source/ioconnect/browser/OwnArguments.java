package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.ioconnect.InteropCall;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** Takes out of a call's arguments what is Glovebox's, before the method sees them. */
final class OwnArguments {
  private final InteropCall call;
  private final JSObject arguments;

  OwnArguments(InteropCall call, JSObject arguments) {
    this.call = call;
    this.arguments = arguments;
  }

  String text(String name, String otherwise) {
    JSObject value = take(name);
    return ApiObject.isAbsent(value) ? otherwise : ((JSString) value).stringValue();
  }

  int number(String name, int otherwise) {
    JSObject value = take(name);
    return ApiObject.isAbsent(value) ? otherwise : ((JSNumber) value).intValue();
  }

  private JSObject take(String name) {
    if (!call.own().contains(name)) {
      return null;
    }
    JSObject value = ApiObject.member(arguments, name);
    remove(arguments, name);
    return value;
  }

  @JSBody(
      params = {"owner", "name"},
      script = "delete owner[name]")
  private static native void remove(JSObject owner, String name);
}
