package dev.glovebox.demo.desk.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** What JavaScript called a method with, as Java's own values. */
final class GivenArguments {
  private GivenArguments() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> of(JSObject given) {
    Map<String, Object> values = new LinkedHashMap<>();
    JSMapLike<JSObject> members = (JSMapLike<JSObject>) given;
    for (String name : JSObjects.keys(given)) {
      values.put(name, value(members.get(name)));
    }
    return values;
  }

  private static Object value(JSObject given) {
    return switch (typeOf(given)) {
      case "string" -> ((JSString) given).stringValue();
      case "number" -> ((JSNumber) given).doubleValue();
      case "boolean" -> ((JSBoolean) given).booleanValue();
      case "array" -> values((JSArray<?>) given);
      case "object" -> of(given);
      default -> null;
    };
  }

  private static List<Object> values(JSArray<?> given) {
    List<Object> values = new ArrayList<>();
    for (int index = 0; index < given.getLength(); index++) {
      values.add(value((JSObject) given.get(index)));
    }
    return values;
  }

  @JSBody(
      params = "given",
      script = "return given === null ? 'null' : Array.isArray(given) ? 'array' : typeof given")
  private static native String typeOf(JSObject given);
}
